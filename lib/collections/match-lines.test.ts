import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchLines } from './match-lines'

const matched = (before: string, after: string) =>
  [...matchLines([...before], [...after])].sort(([left], [right]) => left - right)

it.each([
  ['abc', 'abc', 'aabbcc'],
  ['abc', 'axbc', 'aabbcc'],
  ['abcd', 'acd', 'aaccdd'],
  // Of lines that changed places, the longest run stays.
  ['abcd', 'bcda', 'bbccdd'],
  // Lines that are there twice are known by their neighbours.
  ['a--b--c', 'a--x--c', 'aa----  ----cc'.replaceAll(' ', '')],
  ['', 'abc', ''],
])('%s in %s', (before, after, pairs) => {
  const found = matched(before, after).map(([left, right]) => `${before[left]}${after[right]}`)
  expect(found.join('')).toBe(pairs)
})

it('pairs equal lines only, each once, in one order', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const pairs = matched(before.join(''), after.join(''))
      const rights = pairs.map(([, right]) => right)
      expect(pairs.every(([left, right]) => before[left] === after[right])).toBe(true)
      expect(rights).toEqual([...new Set(rights)].sort((one, other) => one - other))
    }),
  )
})
