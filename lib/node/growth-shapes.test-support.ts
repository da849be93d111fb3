import { stringify } from 'yaml'
import type * as z from 'zod'
import { flatAssetSchema, nestedAssetSchema } from '@/schemas/asset'
import { jobSchema } from '@/schemas/job'
import { policySchema } from '@/schemas/policy'
import { BACKENDS, type Provider, type Runtime } from '@/schemas/vocabulary'
import type { AnalysisInput } from '../analysis/analysis'
import { CLOUDS } from '../providers/clouds'
import type { VariableType } from '../providers/module-variable'
import { BACKEND_RULES } from '../terraform/backends'

/** Files that grow with a number, the same in everything else. */
export interface GrowthShape {
  readonly name: string
  readonly files: (parts: number) => AnalysisInput
}

type Place = readonly (string | number)[]
type Content = (parts: number) => unknown

/** A part of a text: enough of them make a text that takes long wherever it is read letter by letter. */
const WORDS_A_PART = 'word-1: ${x} \u00a0'

const long: Content = (parts) => WORDS_A_PART.repeat(parts)

/** Characters of which expressions take as many as there are: one run of each, that ends in none. */
const RUN_CHARACTERS = [' ', '/', '-', '.', ':', ',', '0', '\u0301']
const RUN_A_PART = 24

const runs: Content = (parts) =>
  RUN_CHARACTERS.map((character) => `1${character.repeat(RUN_A_PART * parts)}b`).join('')
const many = (part: (index: number) => unknown) => (parts: number) =>
  Array.from({ length: parts }, (_, index) => part(index))
const keyed =
  (value: (index: number) => unknown, key = (index: number) => `key_${index}`) =>
  (parts: number) =>
    Object.fromEntries(Array.from({ length: parts }, (_, index) => [key(index), value(index)]))
const digits: Content = (parts) => BigInt('7'.repeat(parts))

/** What may be long at a place of a schema, with what it is called. */
function* contentsOf(schema: z.core.$ZodType, place: Place): Generator<[string, Place, Content]> {
  const { def } = schema._zod
  const name = place.join('.')
  switch (def.type) {
    case 'optional':
      yield* contentsOf((def as z.core.$ZodOptionalDef).innerType, place)
      return
    case 'object': {
      yield [`${name}: keys that nobody knows`, place, keyed((index) => index)]
      yield [
        `${name}: misspelt keys`,
        place,
        keyed(
          () => 'x',
          (index) => `tenant_idd${index}`,
        ),
      ]
      const { shape } = def as z.core.$ZodObjectDef
      for (const [key, inner] of Object.entries(shape)) yield* contentsOf(inner, [...place, key])
      return
    }
    case 'array': {
      const { element } = def as z.core.$ZodArrayDef
      yield [`${name}: items`, place, many((index) => `item-${index}`)]
      yield [`${name}: numbers as items`, place, many((index) => index)]
      if (hasKeys(element)) {
        yield [`${name}: blocks as items`, place, many(itemOf)]
        yield [`${name}: the same block as each item`, place, many(() => itemOf(0))]
      }
      yield* contentsOf(element, [...place, 0])
      return
    }
    case 'record':
      yield [`${name}: entries`, place, keyed((index) => `value ${index}`)]
      yield [`${name}: entries that are blocks`, place, keyed(itemOf)]
      yield [`${name}: entries of two cases`, place, keyed(() => 'v', twinOf)]
      return
    case 'number':
    case 'int':
      yield [`${name}: digits`, place, digits]
      return
    default:
      yield [`${name}: text`, place, long]
      yield [`${name}: runs of a character`, place, runs]
  }
}

function itemOf(index: number) {
  return { name: `column_${index}`, classification: 'PII', role: 'owner', required: true }
}

function twinOf(index: number): string {
  return `${index % 2 === 0 ? 'k' : 'K'}ey_${Math.floor(index / 2)}`
}

function hasKeys(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'object'
}

/** What may be long in a variable of a module. */
function* contentsOfType(type: VariableType, name: string): Generator<[string, Content]> {
  if (typeof type !== 'object') {
    yield [`${name}: text`, long]
    yield [`${name}: runs of a character`, runs]
  } else if ('list' in type || 'set' in type) {
    yield [`${name}: items`, many((index) => `item-${index}`)]
    yield [`${name}: the same item`, many(() => 'item')]
  } else if ('map' in type) {
    yield [
      `${name}: entries`,
      keyed(
        (index) => `value ${index}`,
        (index) => `KEY_${index}`,
      ),
    ]
    yield [`${name}: entries of two cases`, keyed(() => 'v', twinOf)]
  } else yield [`${name}: keys that nobody knows`, keyed((index) => index)]
}

const PAIRS: readonly (readonly [Provider, Runtime])[] = [
  ['aws', 'ecs'],
  ['gcp', 'cloud_run'],
  ['azure', 'container_apps'],
]

/** Where tags become labels too. */
const LABELLED = ['aws', 'kubernetes'] as const

function jobOf([provider, type]: readonly [Provider, Runtime]) {
  const runtime = { type, compute: { cpu: '1', memory: '2Gi' } }
  return { tenant_id: 'acme', job_name: 'orders', infrastructure: { provider, runtime } }
}

const JOB = { name: 'job.yaml', text: stringify(jobOf(LABELLED)) }
const ASSET = { name: 'asset.yaml', text: 'name: orders\n' }

/** A value with another one at a place. */
function withAt(root: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) {
    const isBoth = isObject(root) && isObject(value)
    return isBoth ? { ...root, ...value } : value
  }
  if (typeof step === 'number') return [withAt(undefined, rest, value)]
  const block = isObject(root) ? root : {}
  return { ...block, [step]: withAt(Reflect.get(block, step), rest, value) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function schemaShapes(
  schema: z.core.$ZodType,
  files: (place: Place, value: unknown) => AnalysisInput,
): readonly GrowthShape[] {
  return Array.from(contentsOf(schema, []), ([name, place, content]) => ({
    name,
    files: (parts: number) => files(place, content(parts)),
  }))
}

const named = (kind: string, shapes: readonly GrowthShape[]): readonly GrowthShape[] =>
  shapes.map(({ name, files }) => ({ name: `${kind} ${name}`, files }))

function variableShapes(): readonly GrowthShape[] {
  return PAIRS.flatMap((pair) =>
    CLOUDS[pair[0]].moduleVariables.flatMap(({ name, type }) =>
      Array.from(contentsOfType(type, name), ([what, content]) => ({
        name: `${pair[0]} variable ${what}`,
        files: (parts: number): AnalysisInput => ({
          job: {
            name: 'job.yaml',
            text: stringify(
              withAt(jobOf(pair), ['infrastructure', 'terraform', 'variables'], {
                [name]: content(parts),
              }),
            ),
          },
        }),
      })),
    ),
  )
}

/** Every setting of every backend that is a text. */
function backendShapes(): readonly GrowthShape[] {
  return BACKENDS.flatMap((type) =>
    Object.keys(BACKEND_RULES[type].settings).map((name) => ({
      name: `backend ${type} ${name}: runs of a character`,
      files: (parts: number): AnalysisInput => ({
        job: {
          name: 'job.yaml',
          text: stringify(
            withAt(jobOf(LABELLED), ['infrastructure', 'terraform', 'backend'], {
              type,
              config: { [name]: runs(parts) },
            }),
          ),
        },
      }),
    })),
  )
}

/** One shape and more for every place of the schemas and every variable of the modules. */
export const GROWTH_SHAPES: readonly GrowthShape[] = [
  ...named(
    'job',
    schemaShapes(jobSchema, (place, value) => ({
      job: { name: 'job.yaml', text: stringify(withAt(jobOf(LABELLED), place, value)) },
    })),
  ),
  ...variableShapes(),
  ...backendShapes(),
  ...[flatAssetSchema, nestedAssetSchema].flatMap((schema, index) =>
    named(
      index === 0 ? 'asset' : 'nested asset',
      schemaShapes(schema, (place, value) => ({
        job: JOB,
        asset: { name: 'asset.yaml', text: stringify(withAt({ name: 'orders' }, place, value)) },
      })),
    ),
  ),
  ...named(
    'policy',
    schemaShapes(policySchema(), (place, value) => ({
      job: JOB,
      asset: ASSET,
      policy: {
        name: 'dativo-policy.yaml',
        text: stringify(withAt({ version: 1 }, place, value)),
      },
    })),
  ),
]
