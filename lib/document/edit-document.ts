import type { ParsedDocument, Path, TextEdit } from './document'

/** A change to the document's value, independent of how the text is laid out. */
export type DocumentEdit =
  | { readonly op: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'delete'; readonly path: Path }
  | { readonly op: 'rename'; readonly path: Path; readonly key: string }

/** The text edits that carry a change out, or why it cannot be done without rewriting the file. */
export type EditPlan =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: string }

export declare function planEdit(document: ParsedDocument, edit: DocumentEdit): EditPlan
