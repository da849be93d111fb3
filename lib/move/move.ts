import type { Provider } from '@/schemas/vocabulary'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path, TextEdit } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import type { Severity } from '../findings/finding'

/** The lines of a text that a change takes away and puts in their place. */
export interface Hunk {
  /** The line, from 1, of the first that goes, or before which the new ones come. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Lines that go and come when all changes are made, and the changes that make them, by their ids. */
export interface SharedHunk extends Hunk {
  readonly changes: readonly string[]
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
  /** What its author must see to when it is made, as one sentence or more; '' for nothing. */
  readonly leaves?: string
}

/** One change of a move. Each can be made without the others. */
export interface MoveChange {
  /** Unique in its plan, and the same in another plan of the same text. */
  readonly id: string
  /** What it changes; of what comes back, the nearest block that is there. */
  readonly path: Path
  readonly reason: string
  /** Its lines, as if it were made alone. */
  readonly hunks: readonly Hunk[]
  /** The same as edits of the text. */
  readonly alone: readonly TextEdit[]
  /** What it takes out. */
  readonly setAside: readonly SetAside[]
  /** Whether the author may give the same of the new cloud in its place. */
  readonly isNamed: boolean
  /** What its author must see to when it is made; null where nobody has said. */
  readonly leaves: string | null
  /** What an earlier text held comes back as text, with its comments; all else is planned by value. */
  readonly restores: readonly TextEdit[]
  /** What takes its values out again where the text of another change has brought them. */
  readonly reverts: readonly DocumentEdit[]
  readonly edits: readonly DocumentEdit[]
}

/** Something that only the author can say, or must see to. */
export interface ToGive {
  readonly path: Path
  /** Null for what no finding of the moved job says. */
  readonly code: DiagnosticCode | null
  readonly severity: Severity | null
  /** Where it stands in the text before the move; null for what does not. */
  readonly line: number | null
  readonly message: string
}

/** A move that was made, so that a way back can bring back what the text held. */
export interface Keepsake {
  readonly from: Provider
  readonly to: Provider
  readonly before: string
  /** The edits of `before` that were made. */
  readonly edits: readonly TextEdit[]
  /** The values that each change held together. */
  readonly links: readonly (readonly Path[])[]
}

/** Everything that makes a job of one cloud one of another; or why nothing can be planned. */
export type MovePlan =
  | {
      readonly ok: true
      /** Null where the job names no cloud. */
      readonly from: Provider | null
      readonly to: Provider
      readonly changes: readonly MoveChange[]
      /** The lines of all changes, made together. */
      readonly hunks: readonly SharedHunk[]
      /** What is left to the author when all changes are made, errors first. */
      readonly toGive: readonly ToGive[]
      /** Whether the job has no error when all changes are made. */
      readonly isValid: boolean
    }
  | {
      readonly ok: false
      readonly reason: string
      /** The job is where it is to go. */
      readonly isThere: boolean
    }
