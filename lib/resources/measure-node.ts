import {
  cutName,
  LABEL_SIZE,
  labelWidth,
  MARK_SIZE,
  NAME_SIZE,
  nameWidth,
  wrapLabel,
} from './node-text'
import type { PictureNode } from './picture'

/** Inside a node, in the picture's pixels. */
export const PADDING = 10
export const ICON_SIZE = 16
const ICON_GAP = 6
export const LABEL_LINE = LABEL_SIZE + 4
export const NAME_LINE = NAME_SIZE + 5
export const MARK_LINE = MARK_SIZE + 5
export const LABEL_LEFT = PADDING + ICON_SIZE + ICON_GAP

const NARROWEST = 148
const WIDEST = 184

/** A node's text, cut and wrapped to the width of its column. */
export interface NodeText {
  readonly label: readonly string[]
  readonly name: string | null
  readonly height: number
}

/** The width of a column of nodes: what its longest label and name ask for, within reason. */
export function columnWidth(nodes: readonly PictureNode[]): number {
  const wanted = nodes.map(({ label, name }) =>
    Math.max(
      LABEL_LEFT + labelWidth([...label].length) + PADDING,
      PADDING + nameWidth([...(name ?? '')].length) + PADDING,
    ),
  )
  return Math.ceil(Math.min(Math.max(NARROWEST, ...wanted), WIDEST))
}

/** A node's text and height in a column of that width. */
export function measureNode({ label, name, mark }: PictureNode, width: number): NodeText {
  const lines = wrapLabel(label, width - LABEL_LEFT - PADDING)
  return {
    label: lines,
    name: name === null ? null : cutName(name, width - 2 * PADDING),
    height:
      2 * PADDING -
      4 +
      lines.length * LABEL_LINE +
      (name === null ? 0 : NAME_LINE) +
      (mark === '' ? 0 : MARK_LINE),
  }
}
