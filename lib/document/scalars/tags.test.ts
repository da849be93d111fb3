import { expect, it } from 'vitest'
import { parseDocument } from '../parse-document'

const saidOf = (text: string) =>
  parseDocument(`a: ${text}\n`)
    .findings.map(({ message }) => message)
    .join()

// As PyYAML 6 reads them.
it.each([
  ['!!set {a, b}', 'as a set,'],
  ['!!set {}', 'as a set,'],
  ['!!binary aGk=', 'as bytes,'],
  ["!!binary ''", 'as bytes,'],
  ['!!omap [a: 1, b: 2]', 'as a list of pairs,'],
  ['!!omap []', 'as a list of pairs,'],
  ['!!pairs [a: 1, a: 2]', 'as a list of pairs,'],
])('%s is read, and no field takes it', (text, says) => {
  expect(saidOf(text)).toContain(`${says} which no field takes`)
})

it.each([
  '!!set [a]',
  '!!set a',
  '!!binary a',
  '!!binary aGk',
  '!!binary é',
  '!!binary {a: 1}',
  '!!omap {a: 1}',
  '!!omap [{a: 1, b: 2}]',
  '!!omap [a]',
  '!!pairs x',
  '!!str [a]',
  '!!int {a: 1}',
  '!!seq {a: 1}',
  '!!map x',
  '!!bool x',
])('%s cannot be loaded', (text) => {
  expect(saidOf(text)).toMatch(/^The type name !!\w+ does not fit this value/)
})

it.each(['!!python/tuple [1]', '!!value x', '!!merge x', '!!yaml x', '!Ref x', '!!constructor x'])(
  '%s is not known',
  (text) => {
    expect(saidOf(text)).toContain('this one is not known')
  },
)

it.each([
  ['!!timestamp 2024-01-01', ''],
  ['! [a]', ''],
  ['!!timestamp x', 'no such date'],
])('%s: %s', (text, says) => {
  expect(saidOf(text)).toContain(says)
  if (says === '') expect(saidOf(text)).toBe('')
})

it('of keys, a lone = and a merge may be marked as what they are', () => {
  expect(parseDocument('!!value x: 1\n').value).toEqual({ x: 1 })
  expect(parseDocument('!!merge x: {a: 1}\n').value).toEqual({ a: 1 })
})
