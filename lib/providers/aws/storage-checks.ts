import { bucketName } from '../field-checks/names'
import { notPattern, type PatternCheck, pattern, withRewrite } from '../field-checks/pattern'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const BUCKET = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'
const KEPT =
  '[.][.]|-[.]|[.]-|^xn--|^sthree-|^amzn-s3-demo-|-s3alias$|--ol-s3$|[.]mrap$|--x-s3$|--table-s3$|^[0-9.]+$'

const bucketChecks = (key: 'state_bucket' | 'data_bucket'): readonly PatternCheck[] => [
  withRewrite(
    pattern({ refusal: REFUSALS['s3-bucket'], at: ['storage', key] }, BUCKET),
    bucketName,
  ),
  notPattern({ refusal: REFUSALS['s3-bucket-kept'], at: ['storage', key] }, KEPT),
]

const KMS_KEY =
  '^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]{1,250}$|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$'

/** The buckets and the key of the job. */
export const STORAGE_CHECKS: readonly PatternCheck[] = [
  ...bucketChecks('state_bucket'),
  ...bucketChecks('data_bucket'),
  pattern({ refusal: REFUSALS['kms-key'], at: ['storage', 'encryption', 'kms_key_id'] }, KMS_KEY),
]
