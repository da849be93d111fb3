import type { Picture } from './picture'
import type { PictureLayout, PlacedFrame, PlacedNode } from './picture-layout'
import { type Corner, routeEdges } from './route-edges'
import {
  COLUMNS,
  type Column,
  FRAME_PADDING,
  middleRowHeight,
  type StackedGroup,
  stackColumn,
} from './stack-column'

const MARGIN = 12
/** Between two lanes of a gutter, and between the outer lanes and the frames. */
const LANE_GAP = 8
const GUTTER_PADDING = 10

interface Strip {
  readonly x: number
  readonly width: number
}

/**
 * Places the picture: source, job and target in a row, and around the job, by role, what supports
 * it. The same picture gives the same layout; no node lies on another, and no line on a node.
 */
export function layoutGraph({ nodes, edges }: Picture): PictureLayout {
  const rowHeight = middleRowHeight(nodes)
  const columns = COLUMNS.map((plan) => stackColumn(plan, nodes, rowHeight))
  const { routes, laneCounts } = routeEdges(columns, edges)
  const { strips, gutters, width } = placeStrips(columns, laneCounts)
  const levels = [
    ...columns.flatMap(({ groups }) => groups.flatMap(({ top, bottom }) => [top, bottom])),
    ...routes.flatMap(({ corners }) => corners.map(({ y }) => y)),
  ]
  const shift = MARGIN - Math.min(0, ...levels)
  const columnsWithPlaces = columns.flatMap(({ groups }, index) => {
    const strip = strips[index]
    return strip ? groups.map((group) => ({ group, strip })) : []
  })
  return {
    width,
    height: Math.max(0, ...levels) + shift + MARGIN,
    frames: columnsWithPlaces.flatMap(({ group, strip }) => placeFrame(group, strip, shift)),
    nodes: columnsWithPlaces.flatMap(({ group, strip }) => placeNodes(group, strip, shift)),
    edges: routes.map(({ edge, corners }) => ({
      edge,
      points: corners.map((corner) => ({
        x: cornerX(corner, strips, gutters),
        y: corner.y + shift,
      })),
    })),
  }
}

/** Columns and gutters from left to right; an empty column or gutter takes no room. */
function placeStrips(columns: readonly Column[], laneCounts: readonly number[]) {
  const strips: Strip[] = []
  const gutters: Strip[] = []
  let x = MARGIN
  laneCounts.forEach((lanes, index) => {
    const isOuter = index === 0 || index === columns.length
    const gutter =
      lanes === 0 && isOuter ? 0 : 2 * GUTTER_PADDING + Math.max(lanes - 1, 0) * LANE_GAP
    gutters.push({ x, width: gutter })
    x += gutter
    const column = columns[index]
    if (!column) return
    const width = column.groups.length === 0 ? 0 : column.width + 2 * FRAME_PADDING
    strips.push({ x, width })
    x += width
  })
  return { strips, gutters, width: x + MARGIN }
}

function placeFrame(
  { title, top, bottom }: StackedGroup,
  strip: Strip,
  shift: number,
): PlacedFrame[] {
  if (title === null) return []
  return [{ title, x: strip.x, y: top + shift, width: strip.width, height: bottom - top }]
}

function placeNodes({ nodes }: StackedGroup, strip: Strip, shift: number): PlacedNode[] {
  return nodes.map(({ node, text, y }) => ({
    node,
    text,
    x: strip.x + FRAME_PADDING,
    y: y + shift,
    width: strip.width - 2 * FRAME_PADDING,
    height: text.height,
  }))
}

function cornerX({ x }: Corner, strips: readonly Strip[], gutters: readonly Strip[]): number {
  if ('lane' in x) return (gutters[x.gutter]?.x ?? 0) + GUTTER_PADDING + x.lane * LANE_GAP
  const strip = strips[x.column] ?? { x: 0, width: 0 }
  if (x.side === 'middle') return strip.x + strip.width / 2
  return x.side === 'left' ? strip.x + FRAME_PADDING : strip.x + strip.width - FRAME_PADDING
}
