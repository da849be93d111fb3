import type { FieldCheck } from '../field-check'
import { bucketName, withoutAddress } from '../field-checks/names'
import { notPattern, pattern, withRewrite } from '../field-checks/pattern'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

/** A name with dots is a domain, whose owner must be proved: such a one is offered only as it was written. */
function withoutDomain(text: string): string | null {
  const name = bucketName(text)
  return name.includes('.') && name !== withoutAddress(text) ? null : name
}

const bucketChecks = (key: 'state_bucket' | 'data_bucket'): readonly FieldCheck[] => [
  withRewrite(
    pattern({ refusal: REFUSALS['gcs-bucket'], at: ['storage', key] }, FACTS.bucketPattern.value),
    withoutDomain,
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
