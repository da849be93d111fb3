import type { LineShape } from './line-shape'

/** The path of the map, or list item, to which a line's entry at `column` belongs. */
export function blockPath(
  shapes: readonly LineShape[],
  index: number,
  shape: LineShape,
  column: number,
): (string | number)[] {
  const path: (string | number)[] = shape.dashes.map(() => 0)
  // Parents start left of this; a list may stand in the same column as its key.
  let below = shape.dashes[0] === undefined ? column : shape.dashes[0] + 1
  let isItem = shape.dashes.length === 0
  for (let above = index - 1; above >= 0 && below > 0; above--) {
    const other = shapes[above]
    if (!other || other.indent === null) continue
    const [dash] = other.dashes
    if (isItem && dash !== undefined && other.column === below) {
      path.unshift(...other.dashes.map(() => 0))
      below = dash + 1
      isItem = false
    } else if (other.key !== null && other.column < below) {
      path.unshift(...other.dashes.map(() => 0), other.key)
      below = dash === undefined ? other.column : dash + 1
      isItem = dash === undefined
    }
  }
  return path
}
