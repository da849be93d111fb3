import type { Provider } from '@/schemas/vocabulary'
import type { Analysis } from '../analysis/analysis'
import { spanOf } from '../document/locate'
import { podLabels } from '../tags/render-labels'
import { type RenderedTags, TAG_SOURCES, type TagCandidate, type TagEntry } from '../tags/tag'
import type {
  NameAndValue,
  ReportedCandidate,
  ReportedEntry,
  TagMap,
  TagReport,
} from './tag-report-data'

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
