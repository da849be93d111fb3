import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../parse-document'
import { readingDifferences } from '../reading-differences'
import { type Scalar, writeScalar } from './write-scalar'

const textsOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text)

const TEXTS = [
  ...textsOf('yaml11.jsonl'),
  ...textsOf('pyyaml-scalars.jsonl'),
  ...['yes', '012', '1_000', '22:00', '2024-01-15', '=', '<<', '1e3', '.5', 'a?b', 'a:b', ':a'],
  ...['- a', '? a', 'a: b', 'a #b', 'a\tb', 'a\u2028b', 'a\u0085b', '%a', '@a', '!a', '&a', '*a'],
]

/** The scalar as a value, a key, and between brackets: all of it reads alike in both versions. */
function expectAlike(value: Scalar, quote: '"' | "'"): void {
  const write = (inFlow: boolean) => writeScalar(value, { form: 'plain', quote, inFlow })
  const key = typeof value === 'string' ? write(false) : 'key'
  const text = `${key}: ${write(false)}\nlist: [${write(true)}, {a: ${write(true)}}]\n`
  const documents = [parseDocument(text), parseDocument(text, '1.2')]
  for (const document of documents) {
    expect(document.findings.filter(({ code }) => code !== 'duplicate-key')).toEqual([])
    expect(document.value).toMatchObject({
      [typeof value === 'string' && value !== 'list' ? value : 'key']: value,
      list: [value, { a: value }],
    })
  }
  expect(documents.flatMap(readingDifferences)).toEqual([])
}

describe('writeScalar', () => {
  it.each(TEXTS)('writes the text %j so that it reads alike', (text) => {
    expectAlike(text, '"')
    expectAlike(text, "'")
  })
  it.each([0, -0.5, -7, 1e21, 1e-7, 12345678901234567890n, true, null])(
    'writes %s so that it reads alike',
    (value) => expectAlike(value, '"'),
  )
  it('writes any short text of numbers and marks so that it reads alike', () => {
    const unit = fc.constantFrom(...'0123456789_.:-+eExobTZ~=<?#,[]{}&*!|>\'"%@` yesno')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), (text) => expectAlike(text, '"')),
      { numRuns: 2000 },
    )
  })
})
