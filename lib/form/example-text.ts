import { describeField } from './describe-field'
import type { Control } from './draft'
import type { Field } from './fields'

/** What an empty input shows in grey: `e.g. FIN-001`; nothing when the schema has no example. */
export function exampleText(field: Field): string {
  const { examples } = describeField(field.id)
  // Where sizes are typed rather than chosen they are cores and quantities: the later examples.
  const isSize = (['cpu', 'memory'] satisfies Control[] as Control[]).includes(field.control)
  const example = isSize ? examples.at(-1) : examples[0]
  const first: unknown = Array.isArray(example) ? example[0] : example
  return typeof first === 'string' || typeof first === 'number' ? `e.g. ${first}` : ''
}
