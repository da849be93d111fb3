import type * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import { oncePer } from '../collections/once-per'
import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { lookAlikeIn, nameTakenFor, strangerIn } from '../document/look-alikes'
import { valueAt } from '../document/value-at'

/** A key of a job that nothing reads. */
export interface UnreadKey {
  readonly path: Path
  /** The keys that are read in its block, with their schemas. */
  readonly shape: Shape
  /** The block that it stands in. */
  readonly block: Readonly<Record<string, unknown>>
}

export type Shape = Readonly<Record<string, z.core.$ZodType>>

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

/** All of them, those that only look like known ones included. */
export function unreadKeys(job: unknown): readonly UnreadKey[] {
  return isBlock(job) ? [...atTop(job), ...infrastructureKeys(job)] : []
}

/** Keys at the top of a job that the infrastructure block does not know: other parts may read them. */
export function unreadAtTop(job: unknown): readonly UnreadKey[] {
  return isBlock(job) ? atTop(job).filter(isNoLookAlike) : []
}

function atTop(job: Readonly<Record<string, unknown>>): readonly UnreadKey[] {
  return Object.keys(job)
    .filter((key) => !Object.hasOwn(jobSchema.shape, key) && !OTHER_JOB_KEYS.includes(key))
    .map((key) => ({ path: [key], shape: jobSchema.shape, block: job }))
}

/** Keys inside the infrastructure block that nothing reads. */
export function unreadBelow(job: unknown): readonly UnreadKey[] {
  return isBlock(job) ? infrastructureKeys(job).filter(isNoLookAlike) : []
}

const infrastructureKeys = oncePer(
  (job: Readonly<Record<string, unknown>>): readonly UnreadKey[] => {
    const path = ['infrastructure']
    return below(jobSchema.shape.infrastructure, valueAt(job, path), path)
  },
)

function below(schema: z.core.$ZodType, value: unknown, path: Path): readonly UnreadKey[] {
  const shape = shapeOf(schema)
  if (!shape || !isBlock(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerSchema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (innerSchema) return isBlock(inner) ? below(innerSchema, inner, [...path, key]) : []
    return [{ path: [...path, key], shape, block: value }]
  })
}

/** Of a key with such a character another rule names it. */
function isNoLookAlike({ path, shape }: UnreadKey): boolean {
  return lookAlikeKey(String(path.at(-1)), shape) === undefined
}

/** A key with a character that is not seen or taken for another. */
export interface LookAlikeKey {
  readonly character: string
  /** The known name that it looks like. */
  readonly known: string | undefined
}

/** The character of a key that cannot be meant, in a block of this shape; none for the known keys. */
export function lookAlikeKey(key: string, shape: Shape | undefined): LookAlikeKey | undefined {
  if (shape && Object.hasOwn(shape, key)) return undefined
  const known = shape && nameTakenFor(key, (name) => Object.hasOwn(shape, name))
  const character = known === undefined ? strangerIn(key) : lookAlikeIn(key)
  return character === undefined ? undefined : { character, known }
}

/** The schema of a place in the job; undefined where it is open. */
export function schemaOf(path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = jobSchema
  for (const step of path) {
    const shape: Shape | undefined = schema && shapeOf(schema)
    schema = shape && Object.hasOwn(shape, step) ? shape[step] : undefined
  }
  return schema
}

/** The keys of an object schema, optional wrappers taken off; undefined for other schemas. */
export function shapeOf(schema: z.core.$ZodType): Shape | undefined {
  const { def } = schema._zod
  if (def.type === 'optional') return shapeOf((def as z.core.$ZodOptionalDef).innerType)
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined
}

/** Whether a schema takes lists, optional wrappers taken off. */
export function isListSchema(schema: z.core.$ZodType): boolean {
  return itemSchemaOf(schema) !== undefined
}

/** The schema of a list's items, optional wrappers taken off; undefined for other schemas. */
export function itemSchemaOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = schema._zod
  if (def.type === 'optional') return itemSchemaOf((def as z.core.$ZodOptionalDef).innerType)
  return def.type === 'array' ? (def as z.core.$ZodArrayDef).element : undefined
}
