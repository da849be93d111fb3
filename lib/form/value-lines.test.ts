import { expect, it } from 'vitest'
import { valueLines } from './value-lines'

it.each([
  [undefined, ''],
  [null, ''],
  ['acme', 'acme'],
  [12, '12'],
  [['a', { b: 1 }], 'a\n{"b":1}'],
  [{ a: 1, b: ['c', 'd'] }, 'a: 1\nb: c, d'],
])('%j is read as %j', (value, lines) => {
  expect(valueLines(value)).toBe(lines)
})
