import { asText } from '../field-checks/as-terraform'
import { bucketName } from '../field-checks/names'
import { type PatternCheck, pattern, withRewrite } from '../field-checks/pattern'
import { re2 } from '../field-checks/re2'
import { AWS_REFUSALS as REFUSALS } from './refusals'

const BUCKET = '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'
const NO_BUCKET = String.raw`\.\.|^xn--|^sthree-|-s3alias$|--ol-s3$|^[0-9.]+$`

/** A bucket of the job. */
function bucketCheck(key: 'state_bucket' | 'data_bucket'): PatternCheck {
  const name = pattern({ refusal: REFUSALS.bucket, at: ['storage', key] }, BUCKET)
  const forbidden = re2(NO_BUCKET)
  const check: PatternCheck = {
    ...name,
    patterns: [BUCKET, NO_BUCKET],
    accepts: (value, variables) =>
      name.accepts(value, variables) && !forbidden.test(asText(value) ?? ''),
  }
  return withRewrite(check, bucketName)
}

const KMS_KEY =
  '^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]{1,250}$|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$'

/** The buckets and the key of the job. */
export const STORAGE_CHECKS: readonly PatternCheck[] = [
  bucketCheck('state_bucket'),
  bucketCheck('data_bucket'),
  pattern({ refusal: REFUSALS['kms-key'], at: ['storage', 'encryption', 'kms_key_id'] }, KMS_KEY),
]
