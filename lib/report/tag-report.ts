import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Analysis } from '../analysis/analysis'
import { spanOf } from '../document/locate'
import { podLabels } from '../tags/render-labels'
import {
  type RenderedTags,
  TAG_SOURCES,
  type TagCandidate,
  type TagChange,
  type TagEntry,
  type TagNamespace,
  type TagSource,
} from '../tags/tag'

/** A value of a tag with the place it comes from; `null` for what Dativo adds by itself. */
export interface ReportedCandidate {
  readonly source: TagSource
  readonly value: string
  readonly file: string | null
  readonly path: readonly (string | number)[] | null
  /** From 1. */
  readonly line: number | null
}

/** A canonical tag before the clouds: who won and who lost. */
export interface ReportedEntry {
  readonly name: string
  readonly namespace: TagNamespace
  readonly value: string
  /** Present when the winner asks for the tag to be absent. */
  readonly removed?: true
  /** Of a tag of several fields, the first field's. */
  readonly winner: ReportedCandidate
  readonly losers: readonly ReportedCandidate[]
  /** The tags of single fields that this one stands for, when classified fields are folded. */
  readonly folded?: readonly ReportedEntry[]
}

interface NameAndValue {
  readonly name: string
  readonly value: string
}

/**
 * One canonical tag, and what each cloud makes of it. Of a job on Kubernetes also the label of its pods,
 * which is made of what its cloud is given.
 */
export interface ReportedTag extends ReportedEntry {
  /** What each cloud is given; `null` where it cannot take the tag. */
  readonly rendered: Readonly<
    Record<Provider, NameAndValue | null> & { readonly kubernetes?: NameAndValue | null }
  >
  /** The steps from the canonical tag to the rendered one, each with its reason. */
  readonly changes: Readonly<
    Record<Provider, readonly TagChange[]> & { readonly kubernetes?: readonly TagChange[] }
  >
}

/**
 * All tags of a job. The first six keys are those of the Python package's report, so that what
 * reads its reports reads these too.
 */
export interface TagReport {
  readonly job_name: string
  readonly provider: Provider | null
  readonly runtime_type: Runtime | null
  readonly tags: Readonly<Record<string, string>>
  readonly tag_sources: Readonly<Record<string, readonly string[]>>
  readonly tag_count: number
  readonly path: string
  readonly ledger: readonly ReportedTag[]
  readonly rendered: Readonly<
    Record<Provider, TagMap> & {
      /** The labels of the pods, of a job on Kubernetes. */
      readonly kubernetes?: TagMap
    }
  >
}

type TagMap = Readonly<Record<string, string>>

/** What the report calls the two files; by default their names in the analysis. */
export interface ReportFiles {
  readonly job: string
  readonly asset: string
}

/** Analysis → every tag with its sources, its provenance and its form on each cloud. */
export function tagReport(analysis: Analysis, files: ReportFiles = fileNames(analysis)): TagReport {
  const present = analysis.ledger.entries.filter((entry) => !entry.winner.isRemoval)
  const given = byProvider(
    analysis,
    ({ tags }) => new Map(tags.map((tag) => [tag.canonicalName, tag])),
  )
  const labels = labelsOf(analysis)
  return {
    job_name: analysis.jobName,
    provider: analysis.provider,
    runtime_type: analysis.runtime,
    tags: Object.fromEntries(present.map(({ name, winner }) => [name, winner.value])),
    tag_sources: tagSources(present),
    tag_count: present.length,
    path: files.job,
    ledger: analysis.ledger.entries.map((entry) => ({
      ...reportedEntry(analysis, files, entry),
      rendered: {
        ...forEach((provider) => nameAndValue(given[provider].get(entry.name))),
        ...(labels && { kubernetes: nameAndValue(labels.get(entry.name)) }),
      },
      changes: {
        ...forEach((provider) => given[provider].get(entry.name)?.changes ?? []),
        ...(labels && { kubernetes: labels.get(entry.name)?.changes ?? [] }),
      },
    })),
    rendered: {
      ...byProvider(analysis, ({ tags }) => tagMap(tags)),
      ...(labels && { kubernetes: tagMap([...labels.values()]) }),
    },
  }
}

/** The labels of the pods by canonical name; null for a job that runs elsewhere. */
function labelsOf({ runtime, provider, rendered }: Analysis) {
  const labels = podLabels(runtime, provider && rendered[provider])?.labels
  return labels ? new Map(labels.map((label) => [label.canonicalName, label])) : null
}

function tagMap(tags: readonly NameAndValue[]): TagMap {
  return Object.fromEntries(tags.map(({ name, value }) => [name, value]))
}

function fileNames({ jobFile, assetFile }: Analysis): ReportFiles {
  return { job: jobFile.name, asset: assetFile?.name ?? '' }
}

function tagSources(entries: readonly TagEntry[]): TagReport['tag_sources'] {
  const names = (source: string) =>
    entries.filter(({ winner }) => winner.source === source).map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(TAG_SOURCES).map(([source, key]) => [key, names(source)]),
  )
}

function reportedEntry(analysis: Analysis, files: ReportFiles, entry: TagEntry): ReportedEntry {
  return {
    name: entry.name,
    namespace: entry.namespace,
    value: entry.winner.value,
    ...(entry.winner.isRemoval ? { removed: true } : {}),
    winner: reportedCandidate(analysis, files, entry.winner),
    losers: entry.losers.map((loser) => reportedCandidate(analysis, files, loser)),
    ...(entry.folded && {
      folded: entry.folded.map((field) => reportedEntry(analysis, files, field)),
    }),
  }
}

function reportedCandidate(
  analysis: Analysis,
  files: ReportFiles,
  { source, value, origin }: TagCandidate,
): ReportedCandidate {
  const document = origin.file === 'system' ? null : analysis[origin.file]
  if (origin.file === 'system' || document === null) {
    return { source, value, file: null, path: null, line: null }
  }
  const { line } = document.lines.position(spanOf(document, origin.path).start)
  return { source, value, file: files[origin.file], path: origin.path, line }
}

function nameAndValue(tag: NameAndValue | undefined) {
  return tag ? { name: tag.name, value: tag.value } : null
}

function byProvider<Value>(
  { rendered }: Analysis,
  read: (tags: RenderedTags) => Value,
): Record<Provider, Value> {
  return forEach((provider) => read(rendered[provider]))
}

function forEach<Value>(make: (provider: Provider) => Value): Record<Provider, Value> {
  return { aws: make('aws'), gcp: make('gcp'), azure: make('azure') }
}
