import type { Path } from '../document'
import type { PlainValue } from './write-value'

/** The smallest changes that have a planner each. Their paths count in the document as it is then. */
export type Step =
  /** Another value for a path that exists. */
  | { readonly op: 'replace'; readonly path: Path; readonly value: PlainValue }
  /** A new key of a map, or a new item before the index (or behind the last item) of a list. */
  | { readonly op: 'insert'; readonly path: Path; readonly value: PlainValue }
  /** Removes an entry that is not the last one left; `leaf` is what the user asked to remove. */
  | { readonly op: 'delete'; readonly path: Path; readonly leaf: Path }
  /** Removes the only entry of a list or map, which stays as `[]` or `{}`. */
  | { readonly op: 'empty'; readonly path: Path }
  | { readonly op: 'rename'; readonly path: Path; readonly key: string }
  /** Writes the entry at `from` once more, below `keys` of the map at `path`. */
  | {
      readonly op: 'copy'
      readonly path: Path
      readonly keys: readonly string[]
      readonly from: Path
    }
  /** Removes what was copied; `outer` is the map that it leaves empty, or the entry itself. */
  | { readonly op: 'cut'; readonly path: Path; readonly outer: Path }
