import type { JobModel } from '@/schemas/models'
import type { AssetSource } from './asset-source'
import { foldClassification } from './fold-classification'
import { mergeTags } from './merge-tags'
import type { TagLedger } from './tag'
import { TAG_SLOTS } from './tag-slots'

/**
 * Every canonical tag of a job with its provenance, as the job's tag options ask for them. Slots
 * propose in the order of the merge; empty values propose nothing, but for the removal of the owner.
 */
export function tagLedger(job: JobModel, asset: AssetSource | null): TagLedger {
  const ledger = mergeTags(TAG_SLOTS.flatMap((slot) => slot.read(slot, { job, asset })))
  const { fold_classification_fields: isFolded } = job.infrastructure?.tag_options ?? {}
  return isFolded ? foldClassification(ledger) : ledger
}
