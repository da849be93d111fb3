import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pythonText } from './python-text'
import { isFloat, readPlain } from './read-plain'
import { UnreadableScalar } from './scalar'
import { YamlDate } from './yaml-date'

/** A plain scalar and what PyYAML 6 reads in it; numbers as Python writes them. */
interface ScalarCase {
  readonly text: string
  readonly reads: string
  readonly value?: string | boolean
}

const casesOf = (name: string): readonly ScalarCase[] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

function reading(text: string): Omit<ScalarCase, 'text'> {
  const value = readPlain(text)
  if (value instanceof UnreadableScalar) return { reads: 'error' }
  if (value instanceof YamlDate) return { reads: 'timestamp', value: value.shown }
  if (value === null) return { reads: 'null' }
  if (typeof value === 'string') return { reads: value === text ? 'text' : 'other text' }
  if (typeof value === 'boolean') return { reads: 'boolean', value }
  return { reads: isFloat(text) ? 'float' : 'integer', value: pythonText(value, isFloat(text)) }
}

// A lone dash is no scalar but a list with an empty item.
const scalars = casesOf('yaml11.jsonl').filter(({ reads }) => reads !== 'list')

describe('what PyYAML reads in a plain scalar', () => {
  it.each([...scalars, ...casesOf('pyyaml-scalars.jsonl')])('$text', ({ text, ...expected }) => {
    expect(reading(text)).toMatchObject(expected)
  })
})
