import type { DocumentRole, Path, Span } from '../document/document'
import type { Fix, Severity } from '../findings/finding'
import type { DiagnosticCode } from './codes'

export type { DocumentRole } from '../document/document'
export type { Fix, Severity } from '../findings/finding'
export type { DiagnosticCode } from './codes'

/** One finding about one place. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: DiagnosticCode
  /** One or two plain sentences: what is wrong, why, and the way out. */
  readonly message: string
  readonly document: DocumentRole
  readonly path: Path
  readonly span: Span
  /** The field of the job that mends it, where that is another than the place that it is found at. */
  readonly about?: Path
  /** The one change that is certain to be meant (spec 10.1). */
  readonly fix?: Fix
  /** Several ways out, or one that picks for the author: offered, never applied unasked. */
  readonly choices?: readonly Fix[]
}
