import type { JobModel } from '@/schemas/models'
import type { AssetSource } from './asset-source'
import type { TagCandidate } from './tag'
import { TAG_SLOTS } from './tag-slots'

/**
 * Every value that a source proposes for a tag, in the order of the merge (spec 4.1): a later
 * candidate of the same name outranks an earlier one. Empty values make no candidate, except the
 * explicit removal of the owner.
 */
export function collectTags(job: JobModel, asset: AssetSource | null): readonly TagCandidate[] {
  return TAG_SLOTS.flatMap((slot) => slot.read(slot, { job, asset }))
}
