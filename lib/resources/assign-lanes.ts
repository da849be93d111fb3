/** A line or a bundle of lines that runs up and down in a gutter. */
export interface Run {
  readonly bus: string
  readonly top: number
  readonly bottom: number
}

/** Runs closer than this would look like one. */
const CLEARANCE = 6

/**
 * Gives runs that would lie over one another lanes of their own, counted from 0.
 * @returns the lane of every bus
 */
export function assignLanes(runs: readonly Run[]): ReadonlyMap<string, number> {
  const ends: number[] = []
  const lanes = new Map<string, number>()
  const ordered = [...runs].sort(
    (a, b) => a.top - b.top || b.bottom - a.bottom || (a.bus < b.bus ? -1 : 1),
  )
  for (const { bus, top, bottom } of ordered) {
    const free = ends.findIndex((end) => end + CLEARANCE <= top)
    const lane = free === -1 ? ends.length : free
    ends[lane] = bottom
    lanes.set(bus, lane)
  }
  return lanes
}
