import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from './json-text'

describe('jsonText', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonText(value)).toBe(JSON.stringify(value, null, 2))
      }),
    )
  })
  it.each<[value: unknown, text: string]>([
    [12345678901234567890n, '12345678901234567890'],
    [{ a: [1n], b: undefined }, '{\n  "a": [\n    1\n  ]\n}'],
    [{ a: Number.NaN, at: new Date(0) }, '{\n  "a": null,\n  "at": "1970-01-01T00:00:00.000Z"\n}'],
  ])('%o', (value, text) => {
    expect(jsonText(value)).toBe(text)
  })
})
