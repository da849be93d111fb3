import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { wordsOf } from '../schema-help/schema-at'
import { type Choice, withPresent } from './choice'
import { ownSchema } from './field-schemas'
import type { Field } from './fields'
import { cpuChoices, isSameSize, memoryChoices } from './size-choices'

const NO_SIZE = 'no such size'

/** What the choices of a field depend on besides the field. */
export interface ChoiceContext {
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  /** The CPU as written; the memory has to go with it. */
  readonly cpu: string
}

/**
 * What a field can be set to, the present value included; null where any text may be typed (sizes
 * on a runtime without fixed ones).
 */
export function fieldChoices(
  field: Field<'choice' | 'runtime' | 'cpu' | 'memory'>,
  present: string,
  { cloud, support, cpu }: ChoiceContext,
): readonly Choice[] | null {
  const sizes = support?.sizes ?? null
  switch (field.control) {
    case 'choice':
      return withPresent(knownWords(field), present, 'not known')
    case 'runtime': {
      const runtimes = cloud?.runtimes.map(({ runtime, label }) => ({ value: runtime, label }))
      return runtimes
        ? withPresent(runtimes, present, `not on ${cloud?.label}`)
        : withPresent(knownWords(field), present, 'not known')
    }
    case 'cpu':
      return sizes && withPresent(cpuChoices(sizes), present, NO_SIZE, isSameSize)
    case 'memory': {
      const note = cpu === '' ? NO_SIZE : `not with CPU ${cpu}`
      return sizes && withPresent(memoryChoices(sizes, cpu), present, note, isSameSize)
    }
  }
}

/** The words of the field's closed set. */
function knownWords({ id }: Field): readonly Choice[] {
  const schema = ownSchema(id)
  return schema ? wordsOf(schema).map((value) => ({ value, label: value })) : []
}
