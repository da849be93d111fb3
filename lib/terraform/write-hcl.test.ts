import { parse } from '@cdktn/hcl2json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTerraformValue } from './terraform-value.test-support'
import type { TerraformValue, TerraformVariable } from './terraform-variable'
import { writeHclString, writeHclValue, writeTfvars } from './write-hcl'
import { writeTfvarsJson } from './write-json'

function variables(values: Readonly<Record<string, TerraformValue>>): TerraformVariable[] {
  return Object.entries(values).map(([name, value]) => ({ name, value, path: null }))
}

describe('writeHclValue', () => {
  it.each([
    ['text', '"text"'],
    ['say "hi"\\', '"say \\"hi\\"\\\\"'],
    ['a\nb\tc\r', '"a\\nb\\tc\\r"'],
    ['${x} %{if} $${y} $x', '"$${x} %%{if} $$${y} $x"'],
    ['\u0000\u2028', '"\\u0000\\u2028"'],
  ])('writes %j', (value, expected) => {
    expect(writeHclString(value)).toBe(expected)
  })

  it('quotes keys that would read as something else, and aligns as terraform fmt does', () => {
    expect(writeHclValue({ a: 1, for: 2, 'two words': true, list: [], nested: { b: null } })).toBe(
      `{
  a           = 1
  "for"       = 2
  "two words" = true
  list        = []
  nested = {
    b = null
  }
}`,
    )
  })
})

describe('writeTfvars', () => {
  it('reads back as the same values, whatever the strings hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyTerraformValue(), async (value) => {
        const read = await parse('test.tfvars', writeTfvars(variables({ value })))
        // hcl2json keeps a string's template escapes, which are doubled in the source.
        expect(unescapeTemplates(read.value)).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })
})

describe('writeTfvarsJson', () => {
  it('is JSON in the order of the variables, strings literal', () => {
    const text = writeTfvarsJson(variables({ b: '${x}', a: [1] }))
    expect(text).toBe('{\n  "b": "${x}",\n  "a": [\n    1\n  ]\n}\n')
  })
})

function unescapeTemplates(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/([$%])\1(?=\{)/g, '$1')
  if (Array.isArray(value)) return value.map(unescapeTemplates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      String(unescapeTemplates(key)),
      unescapeTemplates(item),
    ]),
  )
}
