import type { ParsedDocument } from '../document/document'
import { blockPath } from './block-path'
import { type FlowPlace, flowPlace } from './flow-place'
import { type LineShape, lineShape } from './line-shape'

/** Flow collections over more lines than this are not looked into. */
const MAX_LINES = 200

/** The shapes of a document's lines; a BOM belongs to none. */
export function lineShapes(lines: readonly string[]): readonly LineShape[] {
  return lines.map((line, index) => lineShape(index === 0 ? line.replace('\uFEFF', '') : line))
}

/**
 * The flow collection that is open at an offset, its path from the document's root. The outermost of
 * a block's line: what stands inside it are no lines of the block.
 * @param index of the offset's line, from 0
 */
export function flowAround(
  document: ParsedDocument,
  shapes: readonly LineShape[],
  index: number,
  offset: number,
): FlowPlace | null {
  let found: FlowPlace | null = null
  for (let at = index; at >= 0 && at > index - MAX_LINES; at--) {
    const shape = shapes[at]
    if (!shape || shape.indent === null) continue
    found = flowOfLine(document, shapes, at, shape, offset) ?? found
    // A block's key at the margin: nothing above can be open here.
    if (shape.column === 0 && shape.key !== null) break
  }
  return found
}

/** The flow collection that begins as a line's value and is open at an offset. */
function flowOfLine(
  { text, lines }: ParsedDocument,
  shapes: readonly LineShape[],
  at: number,
  shape: LineShape,
  offset: number,
): FlowPlace | null {
  const bom = at === 0 && text.startsWith('\uFEFF') ? 1 : 0
  const column = (shape.afterColon ?? shape.column) + bom + 1
  const value = lines.offset({ line: at + 1, column })
  const gap = /^\s*(?:[&!]\S*\s+)*(?=[[{])/.exec(text.slice(value, offset))
  const place = gap && flowPlace(text, value + gap[0].length, offset)
  if (!place) return null
  const base = blockPath(shapes, at, shape, shape.column)
  return { ...place, path: [...base, ...(shape.key === null ? [] : [shape.key]), ...place.path] }
}
