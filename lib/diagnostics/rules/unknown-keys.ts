import type * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../../document/document'
import { valueAt } from '../../document/value-at'
import { closest } from '../closest'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'
import { pathInWords } from '../words'

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
export const unknownKeys: Rule = ({ document }) => {
  if (!isBlock(document.value)) return []
  return [
    ...topLevelSlips(document.value),
    ...unknownBelow(jobSchema.shape.infrastructure, valueAt(document.value, ['infrastructure']), [
      'infrastructure',
    ]),
  ]
}

function topLevelSlips(job: Readonly<Record<string, unknown>>): readonly Finding[] {
  const known = Object.keys(jobSchema.shape)
  return Object.keys(job)
    .filter((key) => !known.includes(key) && !OTHER_JOB_KEYS.includes(key))
    .flatMap((key) => {
      const free = known.filter((name) => !Object.hasOwn(job, name))
      const near = closest(key, free)
      return near ? [unknownKey([key], near)] : []
    })
}

function unknownBelow(schema: z.core.$ZodType, value: unknown, path: Path): readonly Finding[] {
  const shape = shapeOf(schema)
  if (!shape || !isBlock(value)) return []
  const known = Object.keys(shape)
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerSchema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (innerSchema) return unknownBelow(innerSchema, inner, [...path, key])
    const free = known.filter((name) => !Object.hasOwn(value, name))
    return [unknownKey([...path, key], closest(key, free))]
  })
}

function unknownKey(path: Path, near: string | undefined): Finding {
  const key = String(path.at(-1))
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  const meant = near ? ` Did you mean ${near}?` : ''
  return {
    code: 'unknown-key',
    severity: 'warning',
    message: `Nothing reads the key ${key}${where}. It is kept and has no effect.${meant}`,
    path,
    at: 'key',
    ...(near && {
      fix: {
        title: `Rename to ${near}`,
        document: 'job',
        edits: [{ op: 'rename', path, key: near }],
      },
    }),
  }
}

/** The keys of an object schema, optional wrappers taken off; undefined for other schemas. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = schema._zod
  if (def.type === 'optional') return shapeOf((def as z.core.$ZodOptionalDef).innerType)
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
