import type { Provider } from '@/schemas/vocabulary'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path, TextEdit } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'

/** The lines of a text that a change takes away and puts in their place. */
export interface Hunk {
  /** The line, from 1, of the first that goes, or before which the new ones come. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Something of the old cloud that a move takes out, by its name and value. */
export interface SetAside {
  readonly path: Path
  /** `networking.vpc_id`, on one line. */
  readonly name: string
  /** On one line. */
  readonly value: string
}

/** A change of a move as it is thought of, before its place in the text is known. */
export interface Draft {
  readonly path: Path
  readonly edits: readonly DocumentEdit[]
  /** One sentence. */
  readonly reason: string
  /** It takes out the name of something that the new cloud may have as well. */
  readonly isNamed?: true
  /** It puts another value in the place of one that is set aside. */
  readonly isReplacing?: true
}

/** One change of a move. Each can be made without the others. */
export interface MoveChange {
  /** Unique in its plan, and the same in another plan of the same text. */
  readonly id: string
  /** What it changes; of what comes back, the nearest block that is there. */
  readonly path: Path
  readonly reason: string
  readonly hunks: readonly Hunk[]
  /** What it takes out. */
  readonly setAside: readonly SetAside[]
  /** Whether the author may give the same of the new cloud in its place. */
  readonly isNamed: boolean
  /** What an earlier text held comes back as text, with its comments; all else is planned by value. */
  readonly restores: readonly TextEdit[]
  readonly edits: readonly DocumentEdit[]
}

/** Something that only the author can say. */
export interface ToGive {
  readonly path: Path
  /** Null for what no finding of the moved job says. */
  readonly code: DiagnosticCode | null
  readonly message: string
}

/** A move that was made, so that a way back can bring back what the text held. */
export interface Keepsake {
  readonly from: Provider
  readonly to: Provider
  readonly before: string
  /** The edits of `before` that were made. */
  readonly edits: readonly TextEdit[]
}

/** Everything that makes a job of one cloud one of another; or why nothing can be planned. */
export type MovePlan =
  | {
      readonly ok: true
      /** Null where the job names no cloud. */
      readonly from: Provider | null
      readonly to: Provider
      readonly changes: readonly MoveChange[]
      /** What is left to the author when all changes are made. */
      readonly toGive: readonly ToGive[]
    }
  | { readonly ok: false; readonly reason: string }
