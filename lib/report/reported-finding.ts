import type { Position } from '../document/line-table'
import type { Severity } from '../findings/severity'

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A change to one text that makes a finding go away; all its edits are against the same text. */
export interface ReportedFix {
  readonly title: string
  readonly file: string
  readonly edits: readonly { readonly range: Range; readonly newText: string }[]
}

/** A finding as it leaves the program. */
export interface ReportedFinding {
  readonly file: string
  readonly severity: Severity
  /** One of those of docs/rules.md. */
  readonly code: string
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly range: Range
  /** Certain: what `--fix` applies. */
  readonly fix?: ReportedFix
  /** For the author to choose from. */
  readonly choices?: readonly ReportedFix[]
}
