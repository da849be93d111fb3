import {
  type RenderedTag,
  type RenderedTags,
  TAG_NAMESPACES,
  type TagEntry,
  type TagLedger,
  type TagNamespace,
  type TagProblem,
} from '@/lib/tags/tag'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'

/** A finding about a tag together with the cloud that would refuse it. */
export interface CloudProblem extends TagProblem {
  readonly provider: Provider
}

/** One canonical tag with what every cloud is given for it; `null`: that cloud gets no such tag. */
export interface LedgerRow {
  readonly entry: TagEntry
  readonly rendered: Readonly<Record<Provider, RenderedTag | null>>
  readonly problems: readonly CloudProblem[]
}

export interface TagGroup {
  readonly namespace: TagNamespace
  readonly rows: readonly LedgerRow[]
}

/** Everything the tag pane shows: the rows, and what is wrong with the set as a whole. */
export interface GroupedTags {
  readonly groups: readonly TagGroup[]
  readonly general: readonly CloudProblem[]
}

/**
 * Joins the ledger with what each cloud gets, by namespace in the ledger's order. A problem goes
 * to every row it names; a budget, or a problem that names no row, is about the set.
 */
export function groupTags(
  ledger: TagLedger,
  rendered: Readonly<Record<Provider, RenderedTags>>,
): GroupedTags {
  const problems = PROVIDERS.flatMap((provider) =>
    rendered[provider].problems.map((problem) => ({ ...problem, provider })),
  )
  const names = new Set(ledger.entries.map((entry) => entry.name))
  const isGeneral = (problem: CloudProblem) =>
    problem.code === 'tag-budget' || !problem.canonicalNames.some((name) => names.has(name))
  const byName = new Map(
    PROVIDERS.map((provider) => [
      provider,
      new Map(rendered[provider].tags.map((tag) => [tag.canonicalName, tag])),
    ]),
  )
  const given = (provider: Provider, name: string) => byName.get(provider)?.get(name) ?? null

  const rows = ledger.entries.map(
    (entry): LedgerRow => ({
      entry,
      rendered: {
        aws: given('aws', entry.name),
        gcp: given('gcp', entry.name),
        azure: given('azure', entry.name),
      },
      problems: problems.filter(
        (problem) => !isGeneral(problem) && problem.canonicalNames.includes(entry.name),
      ),
    }),
  )
  const groups = TAG_NAMESPACES.map((namespace) => ({
    namespace,
    rows: rows.filter((row) => row.entry.namespace === namespace),
  })).filter((group) => group.rows.length > 0)
  return { groups, general: problems.filter(isGeneral) }
}
