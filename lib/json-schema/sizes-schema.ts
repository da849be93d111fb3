import { listInWords } from '../findings/words'
import type { ComputeSizes, Coverage } from '../providers/provider'
import { type JsonSchema, when, withProperties } from './json-schema'

/**
 * The `compute` block of runtimes, named as people call them, that have sizes to offer. A list that
 * is not all the cloud takes is no more than proposed.
 */
export function sizesSchema(labels: readonly string[], sizes: ComputeSizes): JsonSchema {
  const takes = `${listInWords(labels)} takes`
  const cpus = sizes.choices.map(({ cpu }) => cpu)
  const anyMemory = [...new Set(sizes.choices.flatMap(({ memory }) => memory))]
  const memoryOf = (memory: readonly string[], message: string) =>
    withProperties({ memory: listSchema(sizes.memory, memory, message) })
  return {
    ...withProperties({ cpu: listSchema(sizes.cpu, cpus, `${takes} CPU ${listInWords(cpus)}.`) }),
    allOf: [
      { if: { required: ['cpu'] }, else: memoryOf(anyMemory, `${takes} no such memory size.`) },
      ...sizes.choices.map(({ cpu, memory }) =>
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

function listSchema(coverage: Coverage, amounts: readonly string[], message: string): JsonSchema {
  return coverage === 'all' ? amountSchema(amounts, message) : { examples: [...amounts] }
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
