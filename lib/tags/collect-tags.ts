import type { JobModel } from '@/schemas/models'
import type { AssetSource } from './asset-source'
import { collectAssetTags } from './collect-asset-tags'
import { collectInfrastructureTags } from './collect-infrastructure-tags'
import { collectJobTags } from './collect-job-tags'
import { collectSystemTags } from './collect-system-tags'
import type { TagCandidate } from './tag'

/**
 * Every value that a source proposes for a tag, in the order of the merge (spec 4.1): a later
 * candidate of the same name outranks an earlier one. Empty values make no candidate, except the
 * explicit removal of the owner.
 */
export function collectTags(job: JobModel, asset: AssetSource | null): readonly TagCandidate[] {
  return [
    ...collectInfrastructureTags(job),
    ...collectJobTags(job),
    ...collectAssetTags(job, asset),
    ...collectSystemTags(job),
  ]
}
