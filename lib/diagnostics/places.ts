import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import type { RuleInput } from './rule'

/** A value with its place in the job. */
export interface Place {
  readonly value: unknown
  readonly path: Path
}

/** The variables, and the plain value of the job that they are made from. */
interface PlacedVariables extends Pick<RuleInput, 'variables'> {
  readonly document: Pick<RuleInput['document'], 'value'>
}

/**
 * The values that a pattern of keys names, with their places in the job: a variable's name and the
 * keys below it; `*` stands for every item of a list and every value of a map, `#` for every name of a
 * map. Nulls are left out.
 */
export function placesOf(
  { variables, document }: PlacedVariables,
  [name, ...keys]: readonly [variable: string, ...keys: string[]],
): readonly Place[] {
  const variable = variables.find((one) => one.name === name)
  if (!variable) return []
  const path = variable.path ?? []
  return below({ value: variable.value, path }, valueAt(document.value, path), keys)
}

function below(
  { value, path }: Place,
  written: unknown,
  [key, ...rest]: readonly string[],
): readonly Place[] {
  if (value === undefined || value === null) return []
  if (key === undefined) return [{ value, path }]
  if (typeof value !== 'object') return []
  if (key !== '*' && key !== '#') {
    if (Array.isArray(value) || !Object.hasOwn(value, key)) return []
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    return below({ value: inner, path: [...path, key] }, valueAt(written, [key]), rest)
  }
  if (key === '#') return Object.keys(value).map((name) => ({ value: name, path: [...path, name] }))
  const steps = Array.isArray(value) ? writtenIndexes(value, written) : Object.keys(value)
  return Object.values(value).flatMap((item, index) => {
    const step = steps[index]
    if (step === undefined) return []
    return below({ value: item, path: [...path, step] }, valueAt(written, [step]), rest)
  })
}

/** Where the items of a list are written: the model leaves out those that the schema refuses. */
function writtenIndexes(items: readonly unknown[], written: unknown): readonly number[] {
  if (!Array.isArray(written) || written.length === items.length) return [...items.keys()]
  let next = 0
  return items.map((item) => {
    const index = written.indexOf(item, next)
    next = Math.max(index, next) + 1
    return index === -1 ? next - 1 : index
  })
}
