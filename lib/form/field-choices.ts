import type { CloudFace, RuntimeFace } from '../providers/cloud-face'
import { isSameAmount, memoryWithCpu } from '../providers/memory-with-cpu'
import type { SizeCoverage } from '../providers/size-coverage'
import { type Choice, withPresent } from './choice'
import type { FieldFacts } from './field-facts'
import { FIELD_FACTS } from './field-facts.gen'
import type { Field } from './fields'
import { cpuChoices, memoryChoices } from './size-choices'

const NO_SIZE = 'no such size'

export type ChoiceControl = 'choice' | 'runtime' | 'cpu' | 'memory'

/** What the choices of a field depend on besides the field. */
export interface ChoiceContext {
  readonly cloud: CloudFace | null
  readonly support: RuntimeFace | null
  /** The CPU as written; the memory has to go with it. */
  readonly cpu: string
  readonly coverage: SizeCoverage
}

/**
 * What a field can be set to, the present value included; null where any text may be typed: a size
 * of which the cloud takes more than a list could hold.
 */
export function fieldChoices(
  field: Field<ChoiceControl>,
  present: string,
  { cloud, support, cpu, coverage }: ChoiceContext,
): readonly Choice[] | null {
  const sizes = support?.sizes
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
      if (!sizes || coverage.cpu === 'usual') return null
      return withPresent(cpuChoices(sizes), present, NO_SIZE, isSameAmount)
    case 'memory': {
      if (!sizes || coverage.memory === 'usual') return null
      const note = cpu === '' ? NO_SIZE : `not with CPU ${cpu}`
      return withPresent(memoryChoices(sizes, cpu), present, note, isSameAmount)
    }
  }
}

/** What a field that takes any text proposes: the sizes that people pick. */
export function fieldSuggestions(
  field: Field<ChoiceControl>,
  { support, cpu }: ChoiceContext,
): readonly string[] {
  const sizes = support?.sizes
  if (!sizes) return []
  if (field.control === 'cpu') return sizes.choices.map((size) => size.cpu)
  return field.control === 'memory' ? memoryWithCpu(sizes, cpu) : []
}

/** The words of the field's closed set. */
function knownWords({ id }: Field): readonly Choice[] {
  const facts: Readonly<Record<string, FieldFacts>> = FIELD_FACTS
  const words = facts[id]?.own?.words ?? []
  return words.map((value) => ({ value, label: value }))
}
