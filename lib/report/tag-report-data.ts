import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { TagChange, TagNamespace, TagSource } from '../tags/tag'

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

/** A tag as a cloud is given it. */
export interface NameAndValue {
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

/** Tags by name. */
export type TagMap = Readonly<Record<string, string>>
