import type { RuntimeFace } from '../providers/cloud-face'
import { exampleOf } from '../schema-help/example-of'
import { describeField } from './describe-field'
import type { Control } from './draft'
import { fieldPath } from './field-path'
import type { Field } from './fields'
import { variableOf } from './variable-fields'
import { moduleDefault } from './variable-use'

/** The variables' examples on a runtime, by name. */
export type ExamplesByVariable = Readonly<Record<string, string>>

/**
 * What an empty input shows in grey: what the module takes then (`us-east-1 (default)`), else a value
 * as somebody would write it on the chosen runtime (`e.g. FIN-001`); nothing when neither is known.
 * @param ofVariables null until they are fetched
 */
export function exampleText(
  field: Field,
  support: RuntimeFace | null,
  ofVariables: ExamplesByVariable | null,
): string {
  const otherwise = moduleDefault(field.id, support)
  if (otherwise !== null && otherwise !== '') return `${otherwise} (default)`
  const name = variableOf(field.id)
  if (name) return ofVariables?.[name] ? `e.g. ${ofVariables[name]}` : ''
  const { examples } = describeField(field.id)
  // Where sizes are typed rather than chosen they are cores and quantities: the later examples.
  const isSize = (['cpu', 'memory'] satisfies Control[] as Control[]).includes(field.control)
  const example =
    exampleOf(fieldPath(field.id), support) ?? (isSize ? examples.at(-1) : examples[0])
  const first: unknown = Array.isArray(example) ? example[0] : example
  return typeof first === 'string' || typeof first === 'number' ? `e.g. ${first}` : ''
}
