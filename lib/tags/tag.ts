import type { Provider } from '@/schemas/vocabulary'
import type { Path } from '../document/path'

/** Where a tag comes from, in the order of the merge (later wins), and what reports call it. */
export const TAG_SOURCES = {
  infrastructure: 'infrastructure',
  job: 'job_metadata',
  asset: 'asset_tags',
  system: 'system_tags',
} as const
export type TagSource = keyof typeof TAG_SOURCES

/** How tags are grouped on the screen and in the report. */
export const TAG_NAMESPACES = [
  'Infrastructure',
  'Job Metadata',
  'Classification',
  'Governance',
  'FinOps',
  'System',
] as const
export type TagNamespace = (typeof TAG_NAMESPACES)[number]

/** The file a candidate was read from. `system` tags come from no file. */
export type TagOrigin =
  | { readonly file: 'job' | 'asset'; readonly path: Path }
  | { readonly file: 'system' }

/** One value that some source proposes for a tag name. */
export interface TagCandidate {
  readonly name: string
  /** The canonical value; lists are joined with a comma. Empty only for a removal. */
  readonly value: string
  /** The items, when the source holds a list: clouds join lists differently. */
  readonly list?: readonly string[]
  readonly source: TagSource
  readonly namespace: TagNamespace
  readonly origin: TagOrigin
  /** True when the source asks for the tag to be absent (`governance_overrides.owner: ''`). */
  readonly isRemoval?: boolean
}

/** One tag name with who won and who lost, latest loser first. */
export interface TagEntry {
  readonly name: string
  readonly namespace: TagNamespace
  readonly winner: TagCandidate
  readonly losers: readonly TagCandidate[]
  /** The tags of single fields that this one stands for, when classified fields are folded. */
  readonly folded?: readonly TagEntry[]
}

/** Every canonical tag with its provenance, in the order of the namespaces. */
export interface TagLedger {
  readonly entries: readonly TagEntry[]
}

export const TAG_CHANGES = [
  'list-separator',
  'lower-case',
  'replaced-characters',
  'letter-first',
  'composed',
  'cut',
  'trimmed-ends',
] as const
export type TagChangeRule = (typeof TAG_CHANGES)[number]

/** One step between the canonical tag and what a provider is given. */
export interface TagChange {
  readonly part: 'name' | 'value'
  readonly rule: TagChangeRule
  readonly before: string
  readonly after: string
  /** Why, in one sentence, naming the cloud's rule. */
  readonly reason: string
}

/** What one provider is given for one canonical tag. */
export interface RenderedTag {
  readonly canonicalName: string
  readonly namespace: TagNamespace
  readonly name: string
  readonly value: string
  readonly changes: readonly TagChange[]
}

/** A canonical tag, or a set of them, that a provider cannot take. */
export interface TagProblem {
  readonly code: 'tag-refused' | 'tag-collision' | 'tag-budget'
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly canonicalNames: readonly string[]
}

/** The tags as one provider gets them. */
export interface RenderedTags {
  readonly provider: Provider
  readonly tags: readonly RenderedTag[]
  readonly problems: readonly TagProblem[]
  /** Tags of the job on each resource. */
  readonly count: number
  /** The most the job may have: the cloud's limit less what the Terraform provider adds. */
  readonly limit: number
}
