import type { Provider } from '@/schemas/vocabulary'
import { cloudLabel } from './identifier-forms'
import { cloudOfRegion, knownRegions, neighbourRegion } from './region-neighbours'

/** The regions of a cloud that are near a region of another: one, or none. */
export function regionsNear(region: string, to: Provider): readonly string[] {
  const from = cloudOfRegion(region)
  const near = from && from !== to ? neighbourRegion(region, from, to) : null
  return near ? [near] : []
}

/**
 * The regions that a text may mean: of another cloud's the neighbour, and what it is in this cloud's
 * letters where there is such a region; of any other text what it is in these letters.
 */
export function regionsMeant(
  to: Provider,
  spell: (text: string) => readonly string[],
): (text: string) => readonly string[] {
  return (text) => {
    if (cloudOfRegion(text) === null) return spell(text)
    const known = knownRegions(to)
    return [...regionsNear(text, to), ...spell(text).filter((one) => known.includes(one))]
  }
}

/** What is said of the region of another cloud, before one that is near is asked about; null for any other text. */
export function sayRegion(region: string, to: Provider): string | null {
  const from = cloudOfRegion(region)
  if (!from || from === to) return null
  const none = regionsNear(region, to).length === 0 ? `; none of ${cloudLabel(to)} is near it` : ''
  return `"${region}" is a region of ${cloudLabel(from)}${none}.`
}
