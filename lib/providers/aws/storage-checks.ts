import { bucketName } from '../field-checks/names'
import { notPattern, type PatternCheck, pattern, withRewrite } from '../field-checks/pattern'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const bucketChecks = (key: 'state_bucket' | 'data_bucket'): readonly PatternCheck[] => [
  withRewrite(
    pattern({ refusal: REFUSALS['s3-bucket'], at: ['storage', key] }, FACTS.bucketPattern.value),
    bucketName,
  ),
  notPattern(
    { refusal: REFUSALS['s3-bucket-kept'], at: ['storage', key] },
    FACTS.bucketKeptPattern.value,
  ),
]

/** The buckets and the key of the job. */
export const STORAGE_CHECKS: readonly PatternCheck[] = [
  ...bucketChecks('state_bucket'),
  ...bucketChecks('data_bucket'),
  pattern(
    { refusal: REFUSALS['kms-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    FACTS.kmsKeyPattern.value,
  ),
]
