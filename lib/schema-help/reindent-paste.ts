import type { DocumentRole } from '../diagnostics/diagnostic'
import type { ParsedDocument, TextEdit } from '../document/document'
import { lineEnd, lineStart } from '../document/lines'
import { nodesIn } from '../document/tree'
import { valueAt } from '../document/value-at'
import { isMap, keysOf, schemaAt } from '../findings/schema-at'
import { documentSchema } from './document-schema'
import { flowAround, lineShapes } from './flow-around'
import { type PasteLevel, pasteLevels } from './paste-levels'
import { type PastedBlock, pastedBlock } from './pasted-block'

/**
 * A mapping or list from the clipboard, moved to the indentation of the place where it is pasted. Null
 * where it is better pasted as it is: on a line that is not blank, in text blocks and brackets, in a
 * document that cannot be read, and where it is not clear to which block it belongs.
 */
export function reindentPaste(
  document: ParsedDocument,
  role: DocumentRole,
  offset: number,
  pasted: string,
): TextEdit | null {
  const { text, lines } = document
  const span = { start: lineStart(text, offset), end: lineEnd(text, offset) }
  const isBlankLine = /^ *$/.test(text.slice(span.start, span.end))
  if (!isBlankLine || document.findings.length > 0) return null
  const block = pastedBlock(pasted)
  const index = lines.position(offset).line - 1
  const shapes = lineShapes(text.split(/\r\n|\r|\n/))
  if (!block || isInsideText(document, offset)) return null
  if (flowAround(document, shapes, index, offset)) return null
  const levels = pasteLevels(document, shapes, index)
  const level = chooseLevel({ document, role, block, levels, column: offset - span.start })
  if (!level) return null
  const indent = ' '.repeat(level.column)
  const moved = block.lines.map((line) => (line === '' ? '' : indent + line))
  return { ...span, newText: moved.join('\n') }
}

/** Whether an offset stands between the lines of a quoted or plain text. */
function isInsideText({ tree }: ParsedDocument, offset: number): boolean {
  for (const node of nodesIn(tree)) {
    const end = node.kind === 'scalar' ? node.rawEnd : node.start
    if (node.start < offset && offset < end) return true
  }
  return false
}

interface LevelQuestion {
  readonly document: ParsedDocument
  readonly role: DocumentRole
  readonly block: PastedBlock
  readonly levels: readonly PasteLevel[]
  /** Of the caret, from 0. */
  readonly column: number
}

/**
 * The block to which the pasted one belongs: where the schema knows all of its keys, and the caret's
 * column where that leaves a choice; else the key above that waits for a value.
 */
function chooseLevel({ document, role, block, levels, column }: LevelQuestion): PasteLevel | null {
  const below = levels.find(({ isBelowKey }) => isBelowKey) ?? null
  const { keys } = block
  if (keys === null) return below
  const fitting = levels.filter((level) => fits(document, role, keys, level))
  const atCaret = fitting.find((level) => level.column === column)
  if (atCaret) return atCaret
  return fitting.length === 1 ? (fitting[0] ?? null) : below
}

/** Whether the schema names all of the keys at a level, and none of them is there already. */
function fits(
  document: ParsedDocument,
  role: DocumentRole,
  keys: readonly string[],
  { path }: PasteLevel,
): boolean {
  const schema = schemaAt(documentSchema(role, document), path)
  if (!schema || !isMap(schema)) return false
  const known = keysOf(schema)
  const there = valueAt(document.value, path)
  const isTaken = (key: string) =>
    typeof there === 'object' && there !== null && Object.hasOwn(there, key)
  return keys.every((key) => known.includes(key) && !isTaken(key))
}
