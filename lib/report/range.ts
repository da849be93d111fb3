import type { ParsedDocument, Span } from '../document/document'
import type { Position } from '../document/line-table'

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A stretch of a document's text as lines and columns. */
export function rangeOf({ lines }: ParsedDocument, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) }
}
