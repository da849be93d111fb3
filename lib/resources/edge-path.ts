import type { Point } from './picture-layout'

const RADIUS = 5

/** A line through its corners as the `d` of an SVG path, the corners rounded. */
export function edgePath(points: readonly Point[]): string {
  const corners = withoutRepeats(points)
  return corners
    .map((point, index) => {
      const before = corners[index - 1]
      const after = corners[index + 1]
      if (!before) return `M${at(point)}`
      if (!after) return `L${at(point)}`
      const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2)
      return `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, after, radius))}`
    })
    .join('')
}

/** The arrow at a line's end, as the `d` of a closed path. */
export function arrowPath(points: readonly Point[]): string {
  const corners = withoutRepeats(points)
  const tip = corners.at(-1)
  const before = corners.at(-2)
  if (!tip || !before) return ''
  const base = toward(tip, before, 6)
  const side = before.x === tip.x ? { x: 3.5, y: 0 } : { x: 0, y: 3.5 }
  return `M${at(tip)}L${base.x + side.x} ${base.y + side.y}L${base.x - side.x} ${base.y - side.y}Z`
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(({ x, y }, index) => {
    const before = points[index - 1]
    return before === undefined || before.x !== x || before.y !== y
  })
}

const at = ({ x, y }: Point) => `${x} ${y}`

/** Both ends of a stretch lie upright or level to one another. */
const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

function toward(from: Point, to: Point, length: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * length,
    y: from.y + Math.sign(to.y - from.y) * length,
  }
}
