import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { pattern } from '../field-checks/pattern'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

const bucketCheck = (key: 'state_bucket' | 'data_bucket') =>
  pattern({ refusal: REFUSALS['storage-account'], at: ['storage', key] }, FACTS.bucketPattern.value)

const stateStorage = pattern(
  { refusal: REFUSALS['state-storage'], at: ['state_storage_name'] },
  FACTS.stateStoragePattern.value,
)

const STATE_CHECKS: readonly FieldCheck[] = [
  {
    ...stateStorage,
    accepts: (name, variables) =>
      stateStorage.accepts(name, variables) &&
      (asText(name)?.length ?? 0) <= FACTS.stateStorageNameMax.value,
  },
  {
    refusal: REFUSALS['state-storage-environment'],
    at: ['state_storage_name'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (_, variables) => given(variables, 'container_app_environment_id') !== null,
  },
]

/** The storage accounts and the key of the job. */
export const STORAGE_CHECKS: readonly FieldCheck[] = [
  ...STATE_CHECKS,
  bucketCheck('state_bucket'),
  bucketCheck('data_bucket'),
  pattern(
    { refusal: REFUSALS['key-vault-key'], at: ['storage', 'encryption', 'kms_key_id'] },
    FACTS.keyPattern.value,
  ),
]
