import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesName, parseName } from './match-name'

const matches = (pattern: string, name: string) => matchesName(parseName(pattern), name)

it.each([
  ['*', 'a', true],
  ['*', '.hidden', false],
  ['.*', '.hidden', true],
  ['a*b*c', 'aXbXbc', true],
  ['a*b*c', 'aXbXb', false],
  ['??', 'é😀', true],
  ['[a-c]x', 'bx', true],
  ['[!a-c]x', 'bx', false],
  ['[]]', ']', true],
  ['[!]]', ']', false],
  ['[z-a]', 'm', false],
  ['[a', '[a', true],
  ['a[]', 'a[]', true],
  ['[a-]', '-', true],
  ['x[^y]', 'xz', true],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected)
})

it('is what a regular expression says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '[ab]'), maxLength: 8 })
  fc.assert(
    fc.property(patterns, letters, (pattern, name) => {
      const source = pattern.replaceAll('*', '.*').replaceAll('?', '.')
      const isHidden = name.startsWith('.')
      expect(matches(pattern, name)).toBe(!isHidden && new RegExp(`^${source}$`).test(name))
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['stars', '*a'.repeat(60)],
  ['stars and any', '*?a'.repeat(60)],
  ['open brackets', `${'['.repeat(60_000)}]`],
  ['sets', '*[!b]'.repeat(60)],
])('%s take no longer than pattern times name', (_, pattern) => {
  const start = process.cpuUsage()
  expect(matches(`${pattern}x`, 'a'.repeat(255))).toBe(false)
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
})
