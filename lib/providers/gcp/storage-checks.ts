import type { FieldCheck } from '../field-check'
import { bucketName } from '../field-checks/names'
import { notPattern, pattern, withRewrite } from '../field-checks/pattern'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

const bucketChecks = (key: 'state_bucket' | 'data_bucket'): readonly FieldCheck[] => [
  withRewrite(
    pattern(
      { refusal: REFUSALS['gcs-bucket'], at: ['storage', key] },
      '^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$',
    ),
    bucketName,
  ),
  notPattern(
    { refusal: REFUSALS['gcs-bucket-kept'], at: ['storage', key] },
    '[.][.]|^goog|google|g00gle|(^|[.])[^.]{64}|^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$',
  ),
]

/** The buckets and the key of the job. */
export const STORAGE_CHECKS: readonly FieldCheck[] = [
  ...bucketChecks('state_bucket'),
  ...bucketChecks('data_bucket'),
  pattern(
    { refusal: REFUSALS['crypto-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    '^projects/[^/]+/locations/[a-z0-9-]+/keyRings/[A-Za-z0-9_-]{1,63}/cryptoKeys/[A-Za-z0-9_-]{1,63}$',
  ),
]
