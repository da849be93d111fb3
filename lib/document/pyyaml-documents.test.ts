import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './parse-document'
import { YamlDate } from './scalars/yaml-date'

/**
 * A text and what PyYAML 6 reads in it: `{int}`, `{float}` and `{date}` hold what Python writes,
 * `{map}` its pairs with keys as `str` writes them; `error` where it raises, or makes something that
 * no job can hold (bytes, sets, lists that hold themselves).
 */
interface DocumentCase {
  readonly text: string
  readonly value?: unknown
  readonly error?: true
}

const CASES: readonly DocumentCase[] = readFileSync(
  new URL('fixtures/pyyaml-documents.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Our value in the notation of the cases; whether a number is a float, JavaScript does not know. */
function noted(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return { number: String(value) }
  if (value instanceof YamlDate) return { date: value.shown }
  if (Array.isArray(value)) return value.map(noted)
  if (typeof value !== 'object' || value === null) return value
  return { map: new Map(Object.entries(value).map(([key, item]) => [key, noted(item)])) }
}

/** The case's value in the same notation. */
function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value !== 'object' || value === null) return value
  if ('int' in value) return { number: String(value.int) }
  if ('float' in value) return { number: String(Number(value.float)) }
  if ('map' in value && Array.isArray(value.map)) {
    return { map: new Map(value.map.map(([key, item]) => [key, expected(item)])) }
  }
  return value
}

describe('texts as PyYAML reads them', () => {
  it.each(CASES)('$text', ({ text, value, error }) => {
    const document = parseDocument(text)
    if (error) {
      expect(document.value).toBeUndefined()
      expect(document.findings.length).toBeGreaterThan(0)
    } else expect(noted(document.value)).toEqual(expected(value))
  })
})
