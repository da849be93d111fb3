import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yamlText } from './arbitraries.test-support'
import type { Path } from './document'
import { AWS_JOB, GCP_JOB } from './jobs.test-support'
import { pathAt, spanOf } from './locate'
import { parseDocument } from './parse-document'
import { pathsOf } from './paths.test-support'

/** What a slip of the hand, or a bad one, leaves in a job. */
const NOISE = [
  '\t',
  '  ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '#',
  ' #',
  '&a ',
  '*a',
  '<<: ',
  '!x ',
  '|',
  '>',
  '?',
  '%',
  '@',
  '\n',
  '\r',
  '\r\n',
  '---\n',
  '\uFEFF',
  '\0',
  '\ud83d',
  '__proto__',
  '🎉',
]

const broken = fc
  .record({
    text: fc.oneof(fc.constantFrom(AWS_JOB, GCP_JOB), yamlText()),
    slips: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(3),
        insert: fc.constantFrom('', ...NOISE),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, slips }) =>
    slips.reduce((current, { at, cut, insert }) => {
      const start = Math.floor(at * current.length)
      return current.slice(0, start) + insert + current.slice(start + cut)
    }, text),
  )
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...NOISE, 'a', '1', ' ') }),
)

describe('any text', () => {
  it.each<[name: string, texts: fc.Arbitrary<string>]>([
    ['random', anything],
    ['a broken job', broken],
  ])('%s: is parsed without a throw, and every span lies inside it', (_name, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, somewhere) => {
        const document = parseDocument(text)
        const spans = document.findings.map(({ span }) => span)
        const paths: Path[] = [[], ['nope'], ...pathsOf(document.value)]
        for (const path of paths) spans.push(spanOf(document, path), spanOf(document, path, 'pair'))
        for (const { start, end } of spans) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
        const isReadable = document.findings.every(({ code }) => code === 'duplicate-key')
        expect(document.value !== undefined).toBe(isReadable)
        expect(pathAt(document, somewhere % (text.length + 1))).toBeInstanceOf(Array)
      }),
      { numRuns: 400 },
    )
  })
})

describe('written YAML', () => {
  it('is valid, and where a path is marked the path is found again', () => {
    fc.assert(
      fc.property(yamlText(), (text) => {
        const document = parseDocument(text)
        expect(document.findings).toEqual([])
        for (const path of pathsOf(document.value)) {
          const found = pathAt(document, spanOf(document, path).start)
          expect(found.slice(0, path.length)).toEqual(path)
        }
      }),
    )
  })
})
