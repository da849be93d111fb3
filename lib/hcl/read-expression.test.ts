import { describe, expect, it } from 'vitest'
import type { Expression } from '../providers/module-plan'
import { readHclFile } from './read-body.test-support'

const read = (text: string): Expression | undefined =>
  readHclFile({ name: 'test.tf', text: `x = ${text}\n` }).attributes.x

const a: Expression = ['r', 'a']
const b: Expression = ['r', 'b']
const c: Expression = ['r', 'c']

describe('readExpression', () => {
  it.each<readonly [string, Expression]>([
    ['1.5e3', 1500],
    ['true', true],
    ['null', null],
    ['nullable', ['r', 'nullable']],
    ['a || b && c', ['||', a, ['&&', b, c]]],
    ['a + b * c - 1', ['-', ['+', a, ['*', b, c]], 1]],
    ['a != b', ['!=', a, b]],
    ['!a == -b', ['==', ['!', a], ['neg', b]]],
    ['(a + b) * c', ['*', ['+', a, b], c]],
    ['a ? b : c ? 1 : 2', ['?', a, b, ['?', c, 1, 2]]],
    ['a.b["k"].c', ['g', ['i', ['g', a, 'b'], 'k'], 'c']],
    ['a[*].b[0]', ['s', a, ['i', ['g', ['e'], 'b'], 0]]],
    ['f(a, b...)', ['fx', 'f', a, b]],
    ['f(\n  a,\n  b,\n)', ['f', 'f', a, b]],
    ['[a, b,]', ['l', a, b]],
    ['{ a = 1, "b" = 2, (c) = 3 }', ['o', 'a', 1, 'b', 2, c, 3]],
    ['{\n  a = 1 # one\n  b : 2\n}', ['o', 'a', 1, 'b', 2]],
    ['[for v in a : v]', ['fl', null, 'v', a, ['r', 'v'], true]],
    ['{ for k, v in a : k => v... if b }', ['fo', 'k', 'v', a, ['r', 'k'], ['r', 'v'], b, true]],
    ['"a${b}c"', ['t', 'a', b, 'c']],
    ['"${b}"', b],
    ['"$${b} %%{c} \\"\\u00e9\\\\\\n"', '${b} %{c} "é\\\n'],
    ['"%{ if a }x%{ else }${b}%{ endif }!"', ['t', ['?', a, ['t', 'x'], ['t', b]], '!']],
    ['"%{if a}x%{endif}"', ['?', a, ['t', 'x'], ['t']]],
    ['"${f("${a}}")}"', ['f', 'f', ['t', a, '}']]],
    ['<<-EOT\n    one\n      ${a}\n\n    two\n  EOT', ['t', 'one\n  ', a, '\n\ntwo\n']],
    ['<<EOT\n  raw \\n\nEOT', '  raw \\n\n'],
    ['/* why */ a', a],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['a ?', '[a', '"%{ for v in a }x%{ endfor }"', '"\\q"', '<<EOT\nx'])(
    'says where %s cannot be read',
    (text) => {
      expect(() => read(text)).toThrow(/^test\.tf, line \d+: .* expected before/)
    },
  )

  it('reads blocks with their labels', () => {
    const body = readHclFile({
      name: 'test.tf',
      text: 'resource "t" "n" {\n  count = 1\n  dynamic "b" {\n    for_each = a\n    content {}\n  }\n}\n',
    })
    expect(body.blocks[0]).toMatchObject({
      type: 'resource',
      labels: ['t', 'n'],
      body: { attributes: { count: 1 }, blocks: [{ type: 'dynamic', labels: ['b'] }] },
    })
  })
})
