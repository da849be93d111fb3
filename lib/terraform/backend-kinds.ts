import type { Backend } from '@/schemas/vocabulary'
import { convertValue } from '../providers/convert-value'
import type { VariableType } from '../providers/module-variable'

type Kinds = Readonly<Record<string, VariableType>>

/** The settings of each backend that hold something else than text, as its documentation lists them. */
const KINDS: Readonly<Record<Backend, Kinds>> = {
  s3: {
    ...each('bool', [
      'encrypt',
      'insecure',
      'skip_credentials_validation',
      'skip_metadata_api_check',
      'skip_region_validation',
      'skip_requesting_account_id',
      'skip_s3_checksum',
      'use_dualstack_endpoint',
      'use_fips_endpoint',
      'use_lockfile',
      'use_path_style',
    ]),
    ...each('number', ['max_retries']),
    ...each({ list: 'string' }, [
      'allowed_account_ids',
      'forbidden_account_ids',
      'shared_config_files',
      'shared_credentials_files',
    ]),
    ...each({ map: 'any' }, ['assume_role', 'assume_role_with_web_identity', 'endpoints']),
  },
  gcs: each({ list: 'string' }, ['impersonate_service_account_delegates']),
  azurerm: each('bool', [
    'lookup_blob_endpoint',
    'snapshot',
    'use_aks_workload_identity',
    'use_azuread_auth',
    'use_cli',
    'use_msi',
    'use_oidc',
  ]),
  local: {},
}

function each(type: VariableType, names: readonly string[]): Kinds {
  return Object.fromEntries(names.map((name) => [name, type]))
}

/** Whether a value is one of the kind that a setting holds. */
export function fitsSetting(backend: Backend, name: string, value: unknown): boolean {
  const kinds = KINDS[backend]
  const type = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  return type === undefined ? typeof value === 'string' : convertValue(type, value) !== undefined
}
