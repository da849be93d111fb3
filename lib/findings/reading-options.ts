import { safeParse } from 'zod/v4/core'
import type { ReadingDifference } from '../document/reading-differences'
import type { ScalarValue } from '../document/scalars/scalar'
import { YamlDate } from '../document/scalars/yaml-date'
import { isForTerraform } from './for-terraform'
import { type Schema, schemaAt } from './schema-at'

/** What is meant where the schema takes any scalar; null where nobody says. */
export type KindMeant = 'string' | 'number' | 'boolean' | null

/** A spelling of a value that both versions of YAML read alike. */
export type ReadingOption = string | number | bigint | boolean

export interface ReadingOptions {
  /** Whether the place takes what the job runner reads. */
  readonly takesRunners: boolean
  /** Whether the schema says what belongs there, so that one option alone is what is meant. */
  readonly isKnown: boolean
  /** What the place takes of the text as written, the runner's value and the editors'. */
  readonly options: readonly ReadingOption[]
}

/** What may be meant by a value that is read in two ways, as far as its place takes it. */
export function readingOptions(
  schema: Schema,
  { path, written, runner, editors }: ReadingDifference,
  kind: KindMeant,
): ReadingOptions {
  // JSON knows no dates, so none gets into the file of variables.
  const isLost = runner instanceof YamlDate && isForTerraform(path)
  if (kind === 'string') return { takesRunners: !isLost, isKnown: true, options: [written] }
  if (kind !== null) {
    const ofKind = [runner, editors].filter((value) => typeof value === kind).filter(isOption)
    return { takesRunners: typeof runner === kind, isKnown: true, options: [...new Set(ofKind)] }
  }
  const place = schemaAt(schema, path)?.schema ?? null
  const takes = (value: ScalarValue) => place === null || isTaken(place, value)
  const numbers = [runner, editors].filter((value) => typeof value === 'number')
  // A quantity takes text and numbers, but no switch: digits are a number there.
  const isQuantity = place !== null && takes(0) && !takes(true) && numbers.length > 0
  const values: readonly ScalarValue[] = isQuantity ? numbers : [written, runner, editors]
  const options = [...new Set(values)].filter(isOption).filter(takes)
  return { takesRunners: !isLost && takes(runner), isKnown: place !== null, options }
}

function isOption(value: ScalarValue): value is ReadingOption {
  return value !== null && !(value instanceof YamlDate)
}

function isTaken(schema: Schema, value: ScalarValue): boolean {
  if (value instanceof YamlDate) return false
  return safeParse(schema, typeof value === 'bigint' ? Number(value) : value).success
}
