import { describe, expect, it } from 'vitest'
import type { PlannedVariable } from '../providers/module-plan'
import { EvaluationError } from './evaluation-error'
import { evaluated, moduleOf, shown } from './hcl-module.test-support'
import { deepMarks } from './value'

const given = {
  list: ['b', 'a', 'b'],
  map: { z: 1, a: 2, ä: 3 },
  none: null,
  text: 'Größe',
  object: { inner: { cpu: '2' } },
}

/** What Terraform 1.11 says of each in `terraform console`. */
describe('evaluate', () => {
  it.each<readonly [string, unknown]>([
    ['1 + 2 * 3', 7],
    ['"1" + 2', 3],
    ['7 % 4 - -1', 4],
    ['true && !false', true],
    ['1 == "1"', false],
    ['var.none == null', true],
    ['var.none == null ? "x" : "y"', 'x'],
    ['"${1.50}/${true}"', '1.5/true'],
    ['[for k, v in var.map : "${k}${v}"]', ['a2', 'z1', 'ä3']],
    ['[for i, v in var.list : i if v == "b"]', [0, 2]],
    ['{ for v in var.list : v => 1... }', { a: [1], b: [1, 1] }],
    ['var.none[*]', []],
    ['var.text[*]', ['Größe']],
    ['var.list[*]', ['b', 'a', 'b']],
    ['var.object.inner["cpu"]', '2'],
    ['try(var.object.outer, "none")', 'none'],
    ['can(var.object.outer)', false],
    ['coalesce(var.none, "", "x")', 'x'],
    ['coalesce(var.none, 5)', 5],
    ['concat(var.list, ["c"])', ['b', 'a', 'b', 'c']],
    ['contains(var.list, "c")', false],
    ['distinct(var.list)', ['b', 'a']],
    ['toset(var.list)', ['a', 'b']],
    ['[for v in toset(["b", "a"]) : v]', ['a', 'b']],
    ['keys(var.map)', ['a', 'z', 'ä']],
    ['values(var.map)', [2, 1, 3]],
    ['length("e\\u0301")', 1],
    ['length(var.map)', 3],
    ['lookup(var.map, "q", 9)', 9],
    ['merge(var.map, { z = 9 }, var.none)', { a: 2, z: 9, ä: 3 }],
    ['one([])', null],
    ['one(["x"])', 'x'],
    ['reverse(var.list)', ['b', 'a', 'b']],
    ['slice(var.list, 1, 2)', ['a']],
    ['sort(["b", "a"])', ['a', 'b']],
    ['compact(["", "a", null])', ['a']],
    ['alltrue([true, false])', false],
    ['alltrue([])', true],
    ['join("-", ["a", "1"])', 'a-1'],
    ['split(",", "a,,b")', ['a', '', 'b']],
    ['replace("a.b.c", ".", "-")', 'a-b-c'],
    ['replace("a1b22", "/[0-9]+/", "#")', 'a#b#'],
    ['replace("ab", "/(a)(b)/", "$2$1")', 'ba'],
    ['regex("^(?P<x>.)(?P<y>z)?", "ab")', { x: 'a', y: null }],
    ['regex("(.)(.)", "ab")', ['a', 'b']],
    ['regex("b", "abc")', 'b'],
    ['substr("Größe", 2, 2)', 'öß'],
    ['substr("abc", -2, -1)', 'bc'],
    ['title("a run_x of")', 'A Run_x Of'],
    ['trim("--a-", "-")', 'a'],
    ['trimprefix("https://x", "https://")', 'x'],
    ['trimsuffix("2Gi", "Gi")', '2'],
    ['lower("ÄB")', 'äb'],
    ['tonumber("1.5")', 1.5],
    ['tostring(0.0000001)', '0.0000001'],
    ['max(1, 2)', 2],
    ['min([3, 2]...)', 2],
    ['floor(1.9)', 1],
    ['startswith("ab", "a")', true],
    ['strcontains("ab", "b")', true],
    ['abspath("/a/./b/../c")', '/a/c'],
    ['base64encode("é")', 'w6k='],
    ['sha256("")', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'jsonencode({ b = [1.50, true, null], a = "<&>\\u2028\\"é" })',
      '{"a":"\\u003c\\u0026\\u003e\\u2028\\"é","b":[1.5,true,null]}',
    ],
  ])('%s', (expression, expected) => {
    expect(shown(evaluated(expression, given))).toEqual(expected)
  })

  it.each([
    'var.list[9]',
    'one(var.list)',
    'tonumber("x")',
    'regex("z", "a")',
    '"a${null}"',
    'unknown_function()',
    '!"x"',
    'slice(var.list, 2, 9)',
    '{ for v in var.list : v => 1 }',
  ])('refuses %s', (expression) => {
    expect(() => evaluated(expression, given)).toThrow(EvaluationError)
  })

  it('refuses what asks for itself, and what takes too long', () => {
    const circle = 'locals {\n  a = local.b\n  b = local.a\n}\noutput "x" {\n  value = local.a\n}\n'
    expect(() => moduleOf(circle).output('x')).toThrow('It asks for itself.')
    const endless = 'output "x" {\n  value = [for a in var.l : [for b in var.l : a + b]]\n}\n'
    const numbers = Array.from({ length: 50 }, (_, index) => index)
    expect(() => moduleOf(endless, { l: numbers }, undefined, 1000).output('x')).toThrow(
      'It takes too long.',
    )
  })

  it('leaves to the apply what a resource gives, and tells whose it is', () => {
    const text = `
resource "t" "r" {
  count = 1
  name  = "n"
}
locals {
  arn = one(t.r[*].arn)
}
output "x" {
  value = [t.r[0].name, "\${local.arn}:*", try(split(":", local.arn)[4], null), jsonencode({ a = local.arn })]
}
`
    const [name, ...rest] = (shown(moduleOf(text).output('x')) as string[]) ?? []
    expect(name).toBe('n')
    expect(rest).toHaveLength(3)
    for (const one of rest) expect(one).toMatch(/^unknown: .*t\.r\[0\]\.arn/)
  })

  it('marks a value with the parts of variables that it was worked out from', () => {
    const marks = (expression: string) => [...deepMarks(evaluated(expression, given))].sort()
    expect(marks('var.object.inner.cpu')).toEqual([
      '["object","inner","cpu"]',
      '["object","inner"]',
      '["object"]',
    ])
    expect(marks('var.none == null ? var.text : var.list')).toEqual(['["none"]', '["text"]'])
    expect(marks('try(var.object.outer, 1)')).toEqual(['["object"]'])
    expect(marks('length(var.list)')).toEqual(['["list"]'])
    expect(marks('var.none != null && var.text == ""')).toEqual(['["none"]'])
  })

  it('converts variables to their types, with the defaults of attributes', () => {
    const variable: PlannedVariable = {
      name: 'v',
      type: {
        object: {
          cpu: { optional: 'string' },
          on: { optional: 'bool', default: true },
          ids: { optional: { set: 'string' }, default: [] },
          sub: { optional: { object: { n: { optional: 'number', default: 3 } } }, default: {} },
        },
      },
      default: {},
      isNullable: false,
    }
    const seen = (value: Parameters<typeof moduleOf>[1]) =>
      shown(moduleOf('output "x" {\n  value = var.v\n}\n', value, [variable]).output('x'))
    const nothing = { cpu: null, on: true, ids: [], sub: { n: 3 } }
    expect(seen({})).toEqual(nothing)
    expect(seen({ v: null })).toEqual(nothing)
    expect(
      seen({ v: { cpu: 2, on: 'false', ids: ['b', 'a', 'b'], sub: { n: '4' }, odd: 1 } }),
    ).toEqual({ cpu: '2', on: false, ids: ['a', 'b'], sub: { n: 4 } })
  })
})
