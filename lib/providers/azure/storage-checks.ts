import { type PatternCheck, pattern } from '../field-checks/pattern'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

const bucketCheck = (key: 'state_bucket' | 'data_bucket') =>
  pattern(
    { refusal: REFUSALS['storage-account'], at: ['storage', key] },
    '^[a-z0-9]{3,24}(/[$a-z0-9](-?[a-z0-9]){2,62})?$',
  )

/** The storage accounts and the key of the job. */
export const STORAGE_CHECKS: readonly PatternCheck[] = [
  bucketCheck('state_bucket'),
  bucketCheck('data_bucket'),
  pattern(
    { refusal: REFUSALS['key-vault-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    '^https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)/keys/[0-9a-zA-Z-]{1,127}(/[0-9a-fA-F]{32})?/?$',
  ),
]
