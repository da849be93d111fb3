import type { DocumentRole, Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'

import type { Severity } from './severity'

export type { Severity } from './severity'

/** A change that makes a finding go away. The document engine turns it into text edits. */
export interface Fix {
  /** What the button says, in the imperative: "Change to prod". */
  readonly title: string
  readonly document: DocumentRole
  readonly edits: readonly DocumentEdit[]
}

/** What a finding says besides its code and severity; its span is added later. */
export interface Said {
  readonly message: string
  readonly path: Path
  /** The field of the job that mends it, where that is another than the place that it is found at. */
  readonly about?: Path
  /** Default: the job. */
  readonly document?: DocumentRole
  /** Mark the key rather than the value. */
  readonly at?: 'key' | 'value'
  /** The one change that is certain to be meant (spec 10.1). */
  readonly fix?: Fix
  /** Several ways out, or one that picks for the author: offered, never applied unasked. */
  readonly choices?: readonly Fix[]
}

/** What was found in a document, before its place in the text is known. */
export interface Finding<Code extends string = string> extends Said {
  readonly code: Code
  readonly severity: Severity
}
