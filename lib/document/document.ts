import type { Document } from 'yaml'
import type { LineTable } from './line-table'
import type { SyntaxCode } from './syntax-codes'

/** Which of the two documents something is in or about. */
export type DocumentRole = 'job' | 'asset'

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[]

/** A stretch of the text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the parser refuses, said in plain words. All of them are errors. */
export interface SyntaxFinding {
  readonly code: SyntaxCode
  readonly message: string
  readonly span: Span
}

/** Any text, parsed as far as it goes. Made by `parseDocument`, never throws, never changed. */
export interface ParsedDocument {
  readonly text: string
  readonly lines: LineTable
  /** The syntax tree; null when the text was refused before there was one (size, binary, depth). */
  readonly tree: Document.Parsed | null
  /** The plain value; undefined when `findings` is not empty (the tree may still be usable). */
  readonly value: unknown
  readonly findings: readonly SyntaxFinding[]
}

/** Replace `text.slice(start, end)` by `newText`. */
export interface TextEdit extends Span {
  readonly newText: string
}
