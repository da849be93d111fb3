import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { type AssetColumn, overrideNames } from './asset-columns'
import { statedJobName } from './job-name'
import type { TagCandidate, TagOrigin } from './tag'
import type { TagFiles, TagReader, TagSlot } from './tag-slot'

/** The value of the slot's field, then of the job's field that outranks it. */
export const readField: TagReader = (slot, files) => [
  ...ownField(slot, files, slot.path ?? []),
  ...overrideField(slot, files),
]

/** As a field; the job can also ask for the tag to be absent, with an empty text. */
export const readRemovable: TagReader = (slot, files) => {
  const path = slot.override?.path ?? []
  const removal = { ...candidateOf(slot, { file: 'job', path }, ''), isRemoval: true }
  return [...readField(slot, files), ...(valueAt(files.job, path) === '' ? [removal] : [])]
}

/** One tag for each key of a block. */
export const readKeys: TagReader = (slot, { job }) => {
  const block = slot.path?.slice(0, -1) ?? []
  return Object.entries(valueAt(job, block) ?? {}).flatMap(([key, value]) =>
    candidates(named(slot, key), { file: 'job', path: [...block, key] }, value),
  )
}

/** The first classification of the table, in lower case. */
export const readFirstClass: TagReader = (slot, files) =>
  [...ownField(slot, files, [...(slot.path ?? []), 0]), ...overrideField(slot, files)].map(
    inLowerCase,
  )

/**
 * The classification of each column, in lower case. An override of a column that the asset does not
 * have makes no tag; of an asset whose columns are not known, each does.
 */
export const readFieldClasses: TagReader = (slot, files) => {
  const columns = files.asset?.columns ?? []
  const names = Object.keys(files.job.classification_overrides ?? {})
  const read =
    columns.length > 0
      ? columns.flatMap((column) => columnClasses(slot, files, column))
      : names
          .filter((name) => name !== 'default')
          .flatMap((name) => overrideField(named(slot, name), files))
  return read.map(inLowerCase)
}

function columnClasses(slot: TagSlot, files: TagFiles, column: AssetColumn) {
  const own = named(slot, column.name)
  return [
    ...candidates(own, { file: 'asset', path: column.path }, column.classification),
    ...overrideNames(column).flatMap((name) =>
      overrideField({ ...named(slot, name), name: own.name }, files),
    ),
  ]
}

/** The name that the job itself states, at the key that it comes from. */
export const readJobName: TagReader = (slot, { job }) => {
  const stated = statedJobName(job)
  return stated ? candidates(slot, { file: 'job', path: stated.path }, stated.name) : []
}

/** A tag that Dativo adds to everything it manages. */
export function readSystem(value: (job: JobModel) => string | undefined): TagReader {
  return (slot, { job }) => candidates(slot, { file: 'system' }, value(job))
}

function ownField(slot: TagSlot, { job, asset }: TagFiles, path: Path) {
  if (slot.source !== 'asset') return candidates(slot, { file: 'job', path }, valueAt(job, path))
  if (!asset) return []
  const origin = { file: 'asset', path: asset.pathOf(path) } as const
  return candidates(slot, origin, valueAt(asset.model, path))
}

function overrideField(slot: TagSlot, { job }: TagFiles) {
  const path = slot.override?.path
  return path ? candidates(slot, { file: 'job', path }, valueAt(job, path)) : []
}

/** The slot of one of the tags of a free name. */
function named(slot: TagSlot, part: string): TagSlot {
  const { override } = slot
  return {
    ...slot,
    name: slot.name.slice(0, -1) + part,
    ...(override && { override: { ...override, path: [...override.path.slice(0, -1), part] } }),
  }
}

/** The candidate of a scalar or a list, or none when the value is absent or empty. */
function candidates(slot: TagSlot, origin: TagOrigin, value: unknown): readonly TagCandidate[] {
  if (Array.isArray(value)) {
    const list = value.filter((item) => typeof item === 'string' && item !== '')
    return list.length === 0 ? [] : [{ ...candidateOf(slot, origin, list.join(',')), list }]
  }
  const isScalar = ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
  return isScalar && value !== '' ? [candidateOf(slot, origin, String(value))] : []
}

function candidateOf(slot: TagSlot, origin: TagOrigin, value: string): TagCandidate {
  const { name, source, namespace } = slot
  return { name, source, namespace, origin, value }
}

function inLowerCase(candidate: TagCandidate): TagCandidate {
  return { ...candidate, value: candidate.value.toLowerCase() }
}
