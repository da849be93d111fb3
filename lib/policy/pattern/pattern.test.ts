import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from './compile-pattern'
import { matchesPattern } from './match-pattern'

function matches(source: string, value: string): boolean | string {
  const compiled = compilePattern(source)
  return compiled.ok ? matchesPattern(compiled.pattern, value) : compiled.problem
}

const CHARACTERS = fc.constantFrom('a', 'b', '0', '7', '_', '-', '.', ' ', 'ß', '😀', 'A')

/** Patterns of the syntax that is known, grown from small ones. */
const PATTERNS = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      '0',
      '😀',
      '.',
      '\\d',
      '\\W',
      '\\s',
      '[a-b]',
      '[^a\\d]',
      '[-_.]',
      '\\.',
    ),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => left + right),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(?:${left}|${right})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,}', '{0,3}', '*?', '{0}'))
      .map(([inner, count]) => `(${inner})${count}`),
    tie('pattern').map((inner) => `^${inner}`),
    tie('pattern').map((inner) => `${inner}$`),
    tie('pattern').map((inner) => `(${inner}|)`),
  ),
})).pattern

describe('patterns', () => {
  it('match what JavaScript matches', () => {
    fc.assert(
      fc.property(PATTERNS, fc.string({ unit: CHARACTERS, maxLength: 8 }), (source, value) => {
        const actual = matches(source, value)
        fc.pre(typeof actual === 'boolean')
        expect(actual).toBe(new RegExp(source, 'u').test(value))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['^FIN-\\d{3}$', 'FIN-001', true],
    ['^FIN-\\d{3}$', 'FIN-0012', false],
    ['^FIN-\\d{3}$', 'xFIN-001', false],
    ['FIN', 'a FIN b', true],
    ['^[^@\\s]+@acme\\.com$', 'data-team@acme.com', true],
    ['^[^@\\s]+@acme\\.com$', 'data-team@acmeXcom', false],
    ['', 'anything', true],
    ['^$', '', true],
    ['^[\\]\\-^]+$', ']-^', true],
    ['^(a*)*$', 'aab', false],
    ['a{0}', '', true],
  ])('%s on "%s": %s', (source, value, expected) => {
    expect(matches(source, value)).toBe(expected)
  })

  it.each([
    ['(?=a)', 'Of the groups that start with (? only (?: … ) can be used.'],
    ['(?<year>a)', 'Of the groups that start with (? only (?: … ) can be used.'],
    ['(a)\\1', 'Back-references cannot be used.'],
    ['\\bword', '\\b cannot be used.'],
    ['\\p{L}', '\\p cannot be used.'],
    ['*a', 'The * has nothing before it to repeat.'],
    ['a**', 'A repetition cannot itself be repeated without a group around it.'],
    ['^*', '^ and $ cannot be repeated.'],
    ['(a', 'It has a ( without its ).'],
    ['a)', 'It has a ) without its (.'],
    ['[a', 'It ends too early.'],
    ['a\\', 'It ends too early.'],
    ['[]', 'It has a set [] with nothing in it.'],
    ['[z-a]', 'A range in a set must run from a lower to a higher character.'],
    ['[[:alpha:]]', 'Sets such as [:alpha:] cannot be used. Write A-Za-z.'],
    ['a{2,1}', 'The count {2,1} ends before it begins.'],
    ['a{999}', 'A count can be at most 256.'],
    ['{a}', 'Write \\{ for the character {.'],
    ['((a{200}){200}){200}', 'It is too large: use fewer or smaller repetitions.'],
  ])('%s is refused: %s', (source, problem) => {
    expect(matches(source, 'a')).toBe(problem)
  })

  it('take any text as a pattern or say why not', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 40 }), (source, value) => {
        expect(['boolean', 'string']).toContain(typeof matches(source, value))
      }),
      { numRuns: 1000 },
    )
  })

  // Each takes JavaScript's own engine minutes to years.
  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){12}', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    '%s ends soon on a value made to hold it up',
    (source) => {
      const start = performance.now()
      matches(source, `${'a'.repeat(255)}!`)
      expect(performance.now() - start).toBeLessThan(1000)
    },
  )

  it('never match what no cloud takes', () => {
    expect(matches('a', 'a'.repeat(257))).toBe(false)
  })

  it.each([
    ['empty groups repeated', `${'('.repeat(20)}${'){256}'.repeat(20)}`],
    ['empty groups repeated as often as one likes', `${'('.repeat(20)}${'){0,256}'.repeat(20)}`],
    ['what is repeated no times', `${'('.repeat(15)}a{0}${'){256}'.repeat(15)}`],
    ['choices of nothing', `${'(|'.repeat(15)}${'){256}'.repeat(15)}`],
    ['groups beyond the length of a pattern', '('.repeat(100_000)],
  ])('are compiled at once: %s', (_, source) => {
    const start = process.cpuUsage()
    compilePattern(source)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })
})
