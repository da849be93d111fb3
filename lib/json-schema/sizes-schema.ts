import { listInWords } from '../findings/words'
import type { ComputeSize } from '../providers/provider'
import { type JsonSchema, when, withProperties } from './json-schema'

/** The `compute` block of runtimes, named as people call them, that take some sizes only. */
export function sizesSchema(labels: readonly string[], sizes: readonly ComputeSize[]): JsonSchema {
  const takes = `${listInWords(labels)} takes`
  const cpus = sizes.map(({ cpu }) => cpu)
  const anyMemory = [...new Set(sizes.flatMap(({ memory }) => memory))]
  const memoryOf = (memory: readonly string[], message: string) =>
    withProperties({ memory: amountSchema(memory, message) })
  return {
    ...withProperties({ cpu: amountSchema(cpus, `${takes} CPU ${listInWords(cpus)}.`) }),
    allOf: [
      { if: { required: ['cpu'] }, else: memoryOf(anyMemory, `${takes} no such memory size.`) },
      ...sizes.map(({ cpu, memory }) =>
        when(
          {
            ...withProperties({ cpu: { type: ['string', 'number'], ...amountSchema([cpu]) } }),
            required: ['cpu'],
          },
          memoryOf(memory, `With CPU ${cpu}, ${takes} memory ${listInWords(memory)}.`),
        ),
      ),
    ],
  }
}

/** Amounts such as `256`, `0.5` or `1.5Gi`, as text in any spelling of the number, or as numbers. */
function amountSchema(amounts: readonly string[], errorMessage?: string): JsonSchema {
  const message = errorMessage ? { errorMessage } : {}
  const numbers = amounts.map(Number).filter((amount) => !Number.isNaN(amount))
  return {
    ...when(
      { type: 'number' },
      numbers.length > 0 ? { enum: numbers, ...message } : { type: 'string', ...message },
      { pattern: `^(?:${amounts.map(spellings).join('|')})$`, ...message },
    ),
    examples: [...amounts],
  }
}

/** `0.5` is also `0.50` and `.5`, `1Gi` also `1.0Gi`: the clouds' own pages write both. */
function spellings(amount: string): string {
  const [, whole = '', fraction, unit = ''] = /^(\d+)(?:\.(\d+))?(\D*)$/.exec(amount) ?? []
  const digits = whole.replace(/^0+/, '')
  return `0*${digits}${fraction ? `\\.${fraction}0*` : '(?:\\.0*)?'}${unit}`
}
