import type { ParsedDocument, Span } from '../document/document'
import type { Range } from './reported-finding'

/** A stretch of a document's text as lines and columns. */
export function rangeOf({ lines }: ParsedDocument, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) }
}
