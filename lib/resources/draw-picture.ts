import { arrowPath, edgePath } from './edge-path'
import { LABEL_LEFT, LABEL_LINE, MARK_LINE, NAME_LINE, PADDING } from './measure-node'
import { LABEL_SIZE, MARK_SIZE, NAME_SIZE } from './node-text'
import type { PictureNode } from './picture'
import type { PlacedEdge, PlacedFrame, PlacedNode, Rectangle } from './picture-layout'
import type { PicturePalette } from './picture-palette'
import type { PictureShape, ShapeAttributes, ShapeGroup } from './picture-shape'
import { ROLE_SHAPES } from './role-shapes'

// The page and the saved file both take their shapes from here.

const MONO =
  'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace'

/** A node by itself, with a field of its own pointed at, or chosen to show its details. */
export type NodeLook = 'plain' | 'lit' | 'chosen'

export function drawFrame(
  { title, x, y, width, height }: PlacedFrame,
  { frame, muted }: PicturePalette,
): ShapeGroup {
  return {
    title: null,
    shapes: [
      { tag: 'rect', attributes: { x, y, width, height, rx: 8, fill: frame } },
      ...write(title, { x: x + 10, y: y + 15, fontSize: MARK_SIZE, fill: muted }),
    ],
  }
}

/** @param isActive whether one of its ends is used, so that the line stands out */
export function drawEdge(
  { edge, points }: PlacedEdge,
  palette: PicturePalette,
  isActive = false,
): ShapeGroup {
  const isStrong = edge.isFlow || isActive
  const colour = isStrong ? palette.accent : palette.lineStrong
  const line = { fill: 'none', stroke: colour, strokeWidth: isStrong ? 2 : 1 }
  return {
    title: edge.verb,
    shapes: [
      { tag: 'path', attributes: { d: edgePath(points), ...line } },
      { tag: 'path', attributes: { d: arrowPath(points), fill: colour } },
    ],
  }
}

export function drawNode(
  { node, text, ...place }: PlacedNode,
  palette: PicturePalette,
  look: NodeLook = 'plain',
): ShapeGroup {
  const { x, y } = place
  const { muted } = palette
  const firstLine = y + PADDING + LABEL_SIZE - 3
  const nameLine = y + PADDING - 2 + text.label.length * LABEL_LINE + NAME_SIZE
  const markLine = nameLine + (text.name === null ? 0 : NAME_LINE) + (MARK_LINE - NAME_LINE)
  const label = { x: x + LABEL_LEFT, fontSize: LABEL_SIZE, fontWeight: 500, fill: palette.text }
  const name = { x: x + PADDING, fontSize: NAME_SIZE, fontFamily: MONO, fill: muted }
  return {
    title: [node.label, node.name].filter(Boolean).join(': '),
    shapes: [
      drawBox(place, node, palette, look),
      drawSign(place, node, palette),
      ...text.label.flatMap((line, index) =>
        write(line, { ...label, y: firstLine + index * LABEL_LINE }),
      ),
      ...write(text.name ?? '', { ...name, y: nameLine }),
      ...write(node.mark, { x: x + PADDING, y: markLine, fontSize: MARK_SIZE, fill: muted }),
    ],
  }
}

/** Dashed for what exists already. The border of a chosen node is wider, not only in colour. */
function drawBox(
  { x, y, width, height }: Rectangle,
  node: PictureNode,
  palette: PicturePalette,
  look: NodeLook,
): PictureShape {
  const isAccented = look !== 'plain' || isOnTheWay(node)
  const stroke = isAccented ? palette.accent : node.isExisting ? palette.muted : palette.lineStrong
  return {
    tag: 'rect',
    attributes: {
      x,
      y,
      width,
      height,
      rx: 6,
      fill: look === 'plain' ? palette.node : palette.accentSoft,
      stroke,
      strokeWidth: look === 'chosen' ? 2 : 1,
      ...(node.isExisting && { strokeDasharray: '4 3' }),
    },
  }
}

/** The sign of its role. */
function drawSign({ x, y }: Rectangle, node: PictureNode, palette: PicturePalette): PictureShape {
  return {
    tag: 'path',
    attributes: {
      d: ROLE_SHAPES[node.role],
      transform: `translate(${x + PADDING} ${y + PADDING - 3})`,
      fill: 'none',
      stroke: isOnTheWay(node) ? palette.accent : palette.muted,
      strokeWidth: 1.3,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
  }
}

function write(text: string, attributes: ShapeAttributes): PictureShape[] {
  return text === '' ? [] : [{ tag: 'text', attributes, text }]
}

/** Source, job and target: the way of the data. */
function isOnTheWay({ role, resource }: PictureNode): boolean {
  return role === 'job' || resource === null
}
