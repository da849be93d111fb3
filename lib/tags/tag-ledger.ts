import type { JobModel } from '@/schemas/models'
import type { AssetSource } from './asset-source'
import { collectTags } from './collect-tags'
import { foldClassification } from './fold-classification'
import { mergeTags } from './merge-tags'
import type { TagLedger } from './tag'

/** Every canonical tag of a job with its provenance, as the job's tag options ask for them. */
export function tagLedger(job: JobModel, asset: AssetSource | null): TagLedger {
  const ledger = mergeTags(collectTags(job, asset))
  const { fold_classification_fields: isFolded } = job.infrastructure?.tag_options ?? {}
  return isFolded ? foldClassification(ledger) : ledger
}
