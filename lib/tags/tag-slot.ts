import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import type { AssetSource } from './asset-source'
import type { TagCandidate, TagNamespace, TagSource } from './tag'

/** What the field of a tag holds. */
export type Held = 'text' | 'list' | 'number'

/** The files that tags are read from, as far as they are valid. */
export interface TagFiles {
  readonly job: JobModel
  readonly asset: AssetSource | null
}

/** What a slot's source proposes for its tags, what outranks it last. */
export type TagReader = (slot: TagSlot, files: TagFiles) => readonly TagCandidate[]

/** One source of one canonical tag: all that is known of it in one row. */
export interface TagSlot {
  /** The canonical name (spec 4.1). `*` at its end is a part that the file chooses. */
  readonly name: string
  readonly namespace: TagNamespace
  readonly source: TagSource
  /**
   * The field of the source's file that gives it, of an asset in its flat form; `*` as in the name,
   * or every item of a list. Null for what Dativo knows by itself.
   */
  readonly path: Path | null
  readonly holds: Held
  /** The only values that the field knows. */
  readonly choices?: readonly string[]
  /** The field of the job that outranks the asset's, and what that one holds. */
  readonly override?: { readonly path: Path; readonly holds: Held }
  /** The asset's name for the same fact (spec 4.4). */
  readonly sameFact?: string
  readonly read: TagReader
}
