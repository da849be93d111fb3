import type { Path } from '../document/document'

/** A part of an asset that looks like the source of a tag and gives none. */
export interface AssetNote {
  /** The canonical tag that could have come of it; `*` as in the table of slots. */
  readonly tag: string
  readonly path: Path
  readonly message: string
}

/** What was read of a part of an asset, and what could not be. */
export interface ReadPart<Value> {
  readonly read: Value
  readonly notes: readonly AssetNote[]
}
