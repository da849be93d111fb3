import type { LineTable } from './line-table'
import type { SyntaxCode } from './syntax-codes'
import type { TreeNode } from './tree'

export type { Path } from './path'

/** Which of the two documents something is in or about. */
export type DocumentRole = 'job' | 'asset'

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

/**
 * How scalars are read: as the job runner does (PyYAML, 1.1), or as editors do (the core schema of
 * 1.2), which is how a file is read that the runner never sees.
 */
export type YamlVersion = '1.1' | '1.2'

/** Any text, parsed as far as it goes. Made by `parseDocument`, never throws, never changed. */
export interface ParsedDocument {
  readonly text: string
  readonly version: YamlVersion
  readonly lines: LineTable
  /**
   * The syntax tree: of broken text as far as there is one, null of empty text and of one that was
   * refused before (size, binary, depth).
   */
  readonly tree: TreeNode | null
  /** What is read in it; undefined when it cannot be (the tree may still be usable). */
  readonly value: unknown
  readonly findings: readonly SyntaxFinding[]
}

/** Replace `text.slice(start, end)` by `newText`. */
export interface TextEdit extends Span {
  readonly newText: string
}
