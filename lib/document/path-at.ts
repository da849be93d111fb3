import type { ParsedDocument, Path, YamlVersion } from './document'
import { keyName } from './key-name'
import { columnOf, lineEnd } from './lines'
import {
  type Collection,
  type Entry,
  isBlank,
  isBlockCollection,
  isCollection,
  isTextBlock,
  type TreeNode,
} from './tree'

interface Step {
  readonly entry: Entry
  readonly segment: string | number
}

/**
 * The innermost path at an offset: on a key, or behind a value on its line, the path of that key; on a
 * blank line or a comment, the path of the block to which its indentation says it belongs.
 */
export function pathAt(document: ParsedDocument, offset: number): Path {
  const { text } = document
  const steps = stepsTo(document, offset)
  const last = steps.at(-1)
  if (last && !isOn(text, last.entry, offset)) {
    const column = columnAt(text, offset)
    const outer = steps.findLastIndex(({ entry }) => columnOf(text, entry.start) < column)
    steps.length = outer + 1
    if (steps.at(-1) === last && !canHoldLines(last.entry.value)) steps.pop()
  }
  return steps.map(({ segment }) => segment)
}

/** The entries that contain the offset or, between the lines of a block, end before it. */
function stepsTo({ tree, version }: ParsedDocument, offset: number): Step[] {
  const steps: Step[] = []
  let node = tree
  while (isCollection(node)) {
    const step = stepIn(node, offset, version)
    if (!step) break
    steps.push(step)
    const { value }: Entry = step.entry
    node = offset >= value.start ? value : null
  }
  return steps
}

function stepIn(node: Collection, offset: number, version: YamlVersion): Step | undefined {
  const { entries } = node
  const position = entries.findLastIndex(
    ({ start, end }) => start <= offset && (!node.flow || offset <= end),
  )
  const entry = entries[position]
  const segment = node.kind === 'map' ? entry && keyName(entry.key, version) : position
  return entry && segment !== undefined ? { entry, segment } : undefined
}

/** Whether an offset stands in an entry's own text, or on the line where that starts or ends. */
function isOn(text: string, { start, end, value }: Entry, offset: number): boolean {
  if (offset <= end && offset >= value.start && !isBlockCollection(value)) return true
  return isSameLine(text, start, offset) || (offset >= end && isSameLine(text, end, offset))
}

function isSameLine(text: string, from: number, to: number): boolean {
  return lineEnd(text, from) >= to
}

/** Whether lines indented below an entry go on with it: a block, a text block, or nothing so far. */
function canHoldLines(value: TreeNode): boolean {
  return isBlank(value) || isBlockCollection(value) || isTextBlock(value)
}

/** Of a blank line the column of the offset, of any other its indentation. */
function columnAt(text: string, offset: number): number {
  const column = columnOf(text, offset)
  const line = text.slice(offset - column, lineEnd(text, offset))
  const indentation = line.search(/\S/)
  return indentation === -1 ? column : indentation
}
