import type * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { takenFor } from '../../document/look-alikes'
import { valueAt } from '../../document/value-at'
import { closest } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, renameFix } from '../../findings/did-you-mean'
import { pathInWords } from '../../findings/words'
import { rule } from '../rule'

const codes = {
  'unknown-key': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unknownKeysWords: WordsOf<typeof codes> = {
  'unknown-key': {
    what: 'A key should be one that Dativo knows.',
    why: 'A misspelled key is kept and does nothing, which is easily overlooked.',
  },
}

/** Keys of a job that other parts of Dativo own; the infrastructure block knows its own alone. */
const OTHER_JOB_KEYS = [
  '$schema',
  'source',
  'target',
  'schema_validation_mode',
  'retry_config',
  'logging',
  'catalog',
  'plugins',
  'schedule',
  'description',
  'metadata',
]

/**
 * Keys that nothing reads. Inside `infrastructure` each is a warning; at the top of the job, where
 * other parts of Dativo have keys too, only one that looks like a slip.
 */
export const unknownKeys = rule(codes, ({ document }) => {
  if (!isBlock(document.value)) return []
  return [
    ...topLevelSlips(document.value),
    ...unknownBelow(jobSchema.shape.infrastructure, valueAt(document.value, ['infrastructure']), [
      'infrastructure',
    ]),
  ]
})

function topLevelSlips(job: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.keys(job)
    .filter(
      (key) => !Object.hasOwn(jobSchema.shape, takenFor(key)) && !OTHER_JOB_KEYS.includes(key),
    )
    .flatMap((key) => {
      const free = Object.keys(jobSchema.shape).filter((name) => !Object.hasOwn(job, name))
      const near = closest(key, free)
      return near ? [unknownKey([key], near)] : []
    })
}

function unknownBelow(schema: z.core.$ZodType, value: unknown, path: Path): readonly Finding[] {
  const shape = shapeOf(schema)
  if (!shape || !isBlock(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerSchema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (Object.hasOwn(shape, takenFor(key)) && takenFor(key) !== key) return []
    if (innerSchema) return isBlock(inner) ? unknownBelow(innerSchema, inner, [...path, key]) : []
    const free = Object.keys(shape).filter((name) => !Object.hasOwn(value, name))
    return [unknownKey([...path, key], closest(key, free))]
  })
}

function unknownKey(path: Path, near: string | undefined): Finding {
  const key = String(path.at(-1))
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  return {
    code: 'unknown-key',
    message: `Nothing reads the key ${key}${where}. It is kept and has no effect.${didYouMean(near)}`,
    path,
    at: 'key',
    ...renameFix(path, near),
  }
}

/** The keys of an object schema, optional wrappers taken off; undefined for other schemas. */
export function shapeOf(
  schema: z.core.$ZodType,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = schema._zod
  if (def.type === 'optional') return shapeOf((def as z.core.$ZodOptionalDef).innerType)
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined
}
