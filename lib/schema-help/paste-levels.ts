import type { ParsedDocument, Path } from '../document/document'
import { blockPath } from './block-path'
import type { LineShape } from './line-shape'

/** A block that can go on at a blank line. */
export interface PasteLevel {
  /** Column at which its entries start. */
  readonly column: number
  readonly path: Path
  /** The key above has no value yet: this would be its first. */
  readonly isBelowKey: boolean
}

const TEXT_BLOCK = /^(?:[&!]\S*\s+)*[|>]/
const NO_VALUE = /^(?:#|$)/

/**
 * The blocks that can go on at a blank line, the innermost first. None where the line may belong to a
 * text block, or where nothing stands above.
 * @param index of the blank line, from 0
 */
export function pasteLevels(
  { text }: ParsedDocument,
  shapes: readonly LineShape[],
  index: number,
): readonly PasteLevel[] {
  const lines = text.split(/\r\n|\r|\n/)
  const levels: PasteLevel[] = []
  let least = Number.POSITIVE_INFINITY
  for (let at = index - 1; at >= 0 && least > 0; at--) {
    const shape = shapes[at]
    if (!shape || shape.indent === null || shape.indent >= least) continue
    const value = lines[at]?.slice(shape.afterColon ?? shape.column).trim() ?? ''
    if (TEXT_BLOCK.test(value)) return []
    const isNearest = least === Number.POSITIVE_INFINITY
    least = shape.indent
    if (shape.key === null) continue
    if (isNearest && NO_VALUE.test(value)) {
      levels.push(levelAt(shapes, index, childColumn(shapes, index, shape.column), true))
    }
    levels.push(levelAt(shapes, index, shape.column, false))
  }
  return levels
}

function levelAt(
  shapes: readonly LineShape[],
  index: number,
  column: number,
  isBelowKey: boolean,
): PasteLevel {
  const blank: LineShape = { indent: column, dashes: [], column, key: null, afterColon: null }
  return { column, path: blockPath(shapes, index, blank, column), isBelowKey }
}

/** Where the children of a key stand: as those that follow, else two further in. */
function childColumn(shapes: readonly LineShape[], index: number, column: number): number {
  const next = shapes.slice(index + 1).find(({ indent }) => indent !== null)
  return next?.indent && next.indent > column ? next.indent : column + 2
}
