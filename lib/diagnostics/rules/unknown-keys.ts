import type * as z from 'zod'
import { safeParse } from 'zod'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { type Renaming, renaming } from '../../findings/did-you-mean'
import type { Fix } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import { rule } from '../rule'

const codes = {
  'unknown-key': { severity: 'warning', fix: 'either', isTunable: true },
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
    .filter((key) => !Object.hasOwn(jobSchema.shape, key) && !OTHER_JOB_KEYS.includes(key))
    .flatMap((key) => {
      const ways = waysOf([key], jobSchema.shape, job)
      return ways.question === '' ? [] : [unknownKey([key], ways)]
    })
}

function unknownBelow(schema: z.core.$ZodType, value: unknown, path: Path): readonly Finding[] {
  const shape = shapeOf(schema)
  if (!shape || !isBlock(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerSchema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (innerSchema) return isBlock(inner) ? unknownBelow(innerSchema, inner, [...path, key]) : []
    return [unknownKey([...path, key], waysOf([...path, key], shape, value))]
  })
}

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** What the last key of a path may have been meant to be, in its block. */
function waysOf(path: Path, shape: Shape, block: Readonly<Record<string, unknown>>): Renaming {
  const value = block[String(path.at(-1))]
  const ways = renaming(path, {
    names: Object.keys(shape),
    isTaken: (name) => Object.hasOwn(block, name),
    fits: (name) => shape[name] !== undefined && safeParse(shape[name], value).success,
  })
  return ways.choices ? { ...ways, choices: inUnits(ways.choices, value) } : ways
}

/** Seconds of what a number without its unit may count, where that many are plausible. */
const TIMES = [
  { unit: 'minutes', seconds: 60, most: 10_080 },
  { unit: 'hours', seconds: 3600, most: 168 },
] as const

/** `timeout: 60` may count seconds, as its name with a unit does, or minutes: each is a way. */
function inUnits(renames: readonly Fix[], value: unknown): readonly Fix[] {
  return renames.flatMap((rename) => {
    const [edit] = rename.edits
    if (typeof value !== 'number' || edit?.op !== 'rename' || !edit.key.endsWith('_seconds')) {
      return [rename]
    }
    const path = [...edit.path.slice(0, -1), edit.key]
    return [
      { ...rename, title: `${rename.title}: ${value} seconds` },
      ...TIMES.filter(({ most }) => value <= most).map(
        ({ unit, seconds }): Fix => ({
          ...rename,
          title: `${rename.title}: ${value * seconds} seconds, for ${value} ${unit}`,
          edits: [edit, { op: 'set', path, value: value * seconds }],
        }),
      ),
    ]
  })
}

function unknownKey(path: Path, { question, ...ways }: Renaming): Finding {
  const key = String(path.at(-1))
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  return {
    code: 'unknown-key',
    message: `Nothing reads the key ${key}${where}. It is kept and has no effect.${question}`,
    path,
    at: 'key',
    ...ways,
  }
}

/** The keys of an object schema, optional wrappers taken off; undefined for other schemas. */
function shapeOf(schema: z.core.$ZodType): Shape | undefined {
  const { def } = schema._zod
  if (def.type === 'optional') return shapeOf((def as z.core.$ZodOptionalDef).innerType)
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined
}
