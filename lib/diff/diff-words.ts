import type { Path } from '../document/document'
import type { ChangePlace, JobDiff, ResourceDiff } from './job-diff'

/** A path as people write it: `infrastructure.runtime.compute.cpu`, `tags[0]`. */
export function pathInWords(path: Path): string {
  if (path.length === 0) return 'the text'
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}

/** `line 4`, or `assets/orders.yaml:4` in another file than the job's. */
export function lineInWords({ line, file }: ChangePlace): string {
  return file === undefined ? `line ${line}` : `${file}:${line}`
}

/** So many causes of one resource are told in words. */
const TOLD = 3

/** Why a resource changes: the nearest places. */
export function causesInWords({ causes }: ResourceDiff): string {
  const told = causes
    .slice(0, TOLD)
    .map((cause) => `${pathInWords(cause.path)} (${lineInWords(cause)})`)
  const more = causes.length - told.length
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** What happens to resources, counted. */
export interface ResourceCounts {
  readonly replaced: number
  readonly created: number
  readonly deleted: number
  readonly updated: number
  /** Of the updated ones, those of which tags or labels alone change. */
  readonly tagsOnly: number
}

/** Counts the resources of all jobs. */
export function countResources(diffs: readonly JobDiff[]): ResourceCounts {
  const all = diffs.flatMap(({ resources }) => resources)
  const count = (action: ResourceDiff['action']) =>
    all.filter((resource) => resource.action === action).length
  return {
    replaced: count('replace'),
    created: count('create'),
    deleted: count('delete'),
    updated: count('update'),
    tagsOnly: all.filter(({ tags_only: tagsOnly }) => tagsOnly).length,
  }
}

/** `2 resources are replaced, 1 is updated by its tags alone`; empty when none changes. */
export function countsInWords(counts: ResourceCounts): string {
  const { replaced, created, deleted, updated, tagsOnly } = counts
  const parts = [
    said(replaced, 'replaced'),
    said(deleted, 'deleted'),
    said(created, 'created'),
    said(updated - tagsOnly, 'updated'),
    said(tagsOnly, 'changed in tags alone'),
  ].filter((part) => part !== '')
  return parts.join(', ')
}

function said(count: number, what: string): string {
  if (count === 0) return ''
  return `${count} resource${count === 1 ? ' is' : 's are'} ${what}`
}

/** Names of a job that changed, each with what it means. */
export function renamingsInWords({ renamed = {} }: JobDiff): readonly string[] {
  const { job_name: job, tenant_id: tenant } = renamed
  return [
    ...(job ? [`job_name is ${job.to} instead of ${job.from}`] : []),
    ...(tenant ? [`tenant_id is ${tenant.to} instead of ${tenant.from}`] : []),
  ]
}

/** What a job of which nothing was understood before leaves open. */
export const UNCLEAR =
  'Its file was there before and was not understood, so what happens to its resources is not known.'

/** What a renaming means for what is there. */
export const RENAMED =
  "Names of resources are made of the tenant and the job's name, so what is there is deleted and made anew under the new name, with its history. No moved block and no terraform state mv helps, as the addresses stay and the clouds rename nothing: to keep what is there, keep the names."
