import type { Provider } from '@/schemas/vocabulary'
import { editDistance } from '../findings/edit-distance'
import { cloudOfRegion, knownRegions } from '../providers/region-neighbours'

/**
 * The regions of a cloud that a text is a slip of: a letter wrong, missing, too many or in another's
 * place. None for a region that is known, and none where the number alone is not: clouds open a second
 * and third region at a place.
 */
export function regionsMisspelt(text: string, cloud: Provider): readonly string[] {
  const word = text.replaceAll(' ', '').toLowerCase()
  const known = knownRegions(cloud)
  if (word.length > LONGEST || cloudOfRegion(word) !== null) return []
  const stem = withoutNumber(word)
  if (known.some((one) => withoutNumber(one) === stem)) return []
  const near = known.filter((one) => editDistance(stem, withoutNumber(one), 1) <= 1)
  const alike = near.filter(
    (one) => one.slice(withoutNumber(one).length) === word.slice(stem.length),
  )
  return alike.length > 0 ? alike : near
}

/** No region is as long, and no other text worth comparing. */
const LONGEST = 40

const withoutNumber = (region: string) => region.replace(/\d+$/, '')
