import type { Column } from './stack-column'

/** Between two lines in the same channel. */
const LINE_GAP = 5
const MARGIN = 8

interface Band {
  readonly top: number
  readonly bottom: number
}

/**
 * Hands out levels on which lines cross the middle column: between its groups, above and below
 * them. Each call gives a level of its own near the wanted one, as far as there is room.
 */
export function createChannels({ groups }: Column): (wanted: number) => number {
  const bands = bandsOf(groups)
  const used = new Map<Band, number>()
  return (wanted) => {
    const distance = (band: Band) => Math.abs(clamp(wanted, band) - wanted)
    const band = bands.reduce((best, one) => (distance(one) < distance(best) ? one : best))
    const count = used.get(band) ?? 0
    used.set(band, count + 1)
    return clamp(clamp(wanted, band) + spread(count), band)
  }
}

/** 0, +1, -1, +2, -2 … lines. */
function spread(count: number): number {
  return Math.ceil(count / 2) * LINE_GAP * (count % 2 === 1 ? 1 : -1)
}

function bandsOf(groups: Column['groups']): readonly [Band, ...Band[]] {
  const tops = [...groups.map(({ top }) => top), Number.POSITIVE_INFINITY]
  const bottoms = [Number.NEGATIVE_INFINITY, ...groups.map(({ bottom }) => bottom)]
  const [first, ...rest] = tops.map((bottom, index) => ({ top: bottoms[index] ?? bottom, bottom }))
  return [first ?? { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }, ...rest]
}

function clamp(y: number, { top, bottom }: Band): number {
  return Math.min(Math.max(y, top + MARGIN), bottom - MARGIN)
}
