import { type PatternCheck, pattern } from '../field-checks/pattern'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

const bucketCheck = (key: 'state_bucket' | 'data_bucket') =>
  pattern({ refusal: REFUSALS['storage-account'], at: ['storage', key] }, FACTS.bucketPattern.value)

/** The storage accounts and the key of the job. */
export const STORAGE_CHECKS: readonly PatternCheck[] = [
  bucketCheck('state_bucket'),
  bucketCheck('data_bucket'),
  pattern(
    { refusal: REFUSALS['key-vault-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    FACTS.keyPattern.value,
  ),
]
