import type { FieldCheck } from '../field-check'
import { bucketName } from '../field-checks/names'
import { notPattern, pattern, withRewrite } from '../field-checks/pattern'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

const bucketChecks = (key: 'state_bucket' | 'data_bucket'): readonly FieldCheck[] => [
  withRewrite(
    pattern({ refusal: REFUSALS['gcs-bucket'], at: ['storage', key] }, FACTS.bucketPattern.value),
    bucketName,
  ),
  notPattern(
    { refusal: REFUSALS['gcs-bucket-kept'], at: ['storage', key] },
    FACTS.keptBucketPattern.value,
  ),
]

/** The buckets and the key of the job. */
export const STORAGE_CHECKS: readonly FieldCheck[] = [
  ...bucketChecks('state_bucket'),
  ...bucketChecks('data_bucket'),
  pattern(
    { refusal: REFUSALS['crypto-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    FACTS.kmsKeyPattern.value,
  ),
]
