import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Path } from '../document/path'
import type { ResourceAction } from '../module-plan/resource-change'
import type { FactCertainty } from '../providers/resource-facts'

/** A place that a change comes from, in the head's file or, of what is gone, in the base's. */
export interface ChangePlace {
  /** Keys from the root of the document; empty for the document as a whole. */
  readonly path: Path
  /** From 1. */
  readonly line: number
  /** Present when it is not in the head's job: the asset's file, or the base's job. */
  readonly file?: string
}

/** The tags as the head's cloud gets them, or the base's when the job is gone. */
export interface TagsDiff {
  readonly provider: Provider | null
  readonly added: Readonly<Record<string, string>>
  readonly removed: Readonly<Record<string, string>>
  readonly changed: Readonly<Record<string, { readonly from: string; readonly to: string }>>
  /** Where the change of a tag was made; nothing for what Dativo adds by itself. */
  readonly places: Readonly<Record<string, ChangePlace>>
}

/** The names in the tfvars file. */
export interface VariablesDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** What Terraform will do to a resource. */
export interface ResourceDiff {
  readonly address: string
  readonly action: ResourceAction
  /** The places that changed, nearest first. */
  readonly causes: readonly ChangePlace[]
  /** How it is known. */
  readonly certainty: FactCertainty
  /** The arguments that force a new resource; of a replacement alone. */
  readonly forced_by?: readonly string[]
  /** Present when nothing but tags or labels changes. */
  readonly tags_only?: true
}

/** A name that the job's resources are called by. */
export interface Renaming {
  readonly from: string
  readonly to: string
}

/** What a change does to one job. */
export interface JobDiff {
  readonly path: string
  /** Of a job that was moved: its path before. */
  readonly base_path?: string
  readonly status: 'added' | 'removed' | 'changed'
  /** Its file was there before and not understood: what happens to its resources is not known. */
  readonly base_unclear?: true
  readonly provider: Provider | null
  readonly runtime_type: Runtime | null
  readonly renamed?: { readonly job_name?: Renaming; readonly tenant_id?: Renaming }
  readonly tags: TagsDiff
  readonly variables: VariablesDiff
  readonly resources: readonly ResourceDiff[]
}
