import { groupBy } from '../collections/group-by'
import { centerOf, type Stop } from './plan-routes'

/** Between two lines that end at the same side of a node. */
const PORT_GAP = 10
/** Kept free at the corners of a node. */
const CORNER = 8

/** One end of a line, or of a bundle, at a side of a node. */
export interface Docking {
  readonly stop: Stop
  readonly gutter: number
  readonly bus: string
  /** Where the line goes. */
  readonly toward: number
}

/** The level at which each bus docks: by node, gutter and bus. */
export type Ports = ReadonlyMap<string, number>

export const portKey = (stop: Stop, gutter: number, bus: string) =>
  JSON.stringify([stop.node.id, gutter, bus])

/**
 * Spreads the ends over a node's side, those that go up above those that go down. At a node with a
 * line straight across, the middle stays free for it.
 * @param hasLevel whether a line goes straight across from that node
 */
export function assignPorts(
  dockings: readonly Docking[],
  hasLevel: (stop: Stop) => boolean,
): Ports {
  const ports = new Map<string, number>()
  for (const ends of groupBy(dockings, ({ stop, gutter }) => portKey(stop, gutter, '')).values()) {
    const [first] = ends
    if (!first) continue
    const { stop, gutter } = first
    const buses = [...groupBy(ends, ({ bus }) => bus)]
      .map(([bus, own]) => ({
        bus,
        toward: own.reduce((sum, e) => sum + e.toward, 0) / own.length,
      }))
      .sort((a, b) => a.toward - b.toward || (a.bus < b.bus ? -1 : 1))
    const up = buses.filter(({ toward }) => toward < centerOf(stop)).length
    const room = stop.text.height - 2 * CORNER
    const slots = hasLevel(stop) ? 2 * Math.max(up, buses.length - up) + 1 : buses.length
    const gap = Math.min(PORT_GAP, room / Math.max(slots - 1, 1))
    buses.forEach(({ bus }, index) => {
      const step = hasLevel(stop)
        ? index < up
          ? index - up
          : index - up + 1
        : index - (buses.length - 1) / 2
      ports.set(
        portKey(stop, gutter, bus),
        offTheOthersLevel(centerOf(stop) + step * gap, stop, gutter),
      )
    })
  }
  return ports
}

/** Ends on the two sides of a gutter never share a level, so that no two lines look like one. */
function offTheOthersLevel(y: number, { column }: Stop, gutter: number): number {
  return Math.round(y / 4) * 4 + (column < gutter ? 0 : 2)
}
