import type { Backend, Provider } from '@/schemas/vocabulary'
import { remove } from '../findings/changes'
import type { Fix } from '../findings/finding'
import { listInWords } from '../findings/words'
import { BACKEND_VALUES } from '../terraform/backend-values'
import { BACKEND_CONFIG_PATH } from '../terraform/backends'
import { valuesByName } from '../terraform/terraform-variable'
import type { RuleInput } from './rule'

const BACKEND = BACKEND_CONFIG_PATH.slice(0, -1)

/** The cloud in which a backend keeps its state. */
const CLOUD_OF: Readonly<Partial<Record<Backend, Provider>>> = {
  s3: 'aws',
  gcs: 'gcp',
  azurerm: 'azure',
}

/**
 * The ways to a backend that lacks settings: what the job says of them is written, and what it does not
 * say is left to the author. Or there is no backend.
 */
export function waysToBackend(
  type: Backend,
  missing: readonly string[],
  input: RuleInput,
): readonly Fix[] {
  const known = knownSettings(type, input)
  const settings = missing.flatMap((name) => {
    const value = known[name]
    const isTaken = value !== undefined && (BACKEND_VALUES[type][name]?.takes.test(value) ?? true)
    return isTaken ? [{ name, value }] : []
  })
  const gone = remove(BACKEND, 'Remove the backend')
  if (settings.length === 0) return [gone]
  const parts = settings.map(({ name, value }) => `${name} ${value}`)
  return [
    {
      title: `Add ${listInWords(parts, 'and')}`,
      document: 'job',
      edits: settings.map(({ name, value }) => ({
        op: 'set',
        path: [...BACKEND_CONFIG_PATH, name],
        value,
      })),
    },
    gone,
  ]
}

/** What the job says already: where it keeps its own state, its region, and names for a file of its own. */
function knownSettings(
  type: Backend,
  { job, cloud, variables }: RuleInput,
): Readonly<Partial<Record<string, string>>> {
  const values = valuesByName(variables)
  const bucket = job.infrastructure?.storage?.state_bucket
  const isSameCloud = cloud?.id === CLOUD_OF[type]
  const [account, container] = bucket?.split('/') ?? []
  const names = [values.tenant_id, values.job_name]
  const isNamed = names.every((name) => typeof name === 'string' && /^[\w.-]{1,100}$/.test(name))
  return {
    ...(isNamed && { key: `dativo/${names.join('/')}.tfstate` }),
    ...(isSameCloud && typeof values.region === 'string' && { region: values.region }),
    ...(isSameCloud && bucket && type !== 'azurerm' && { bucket }),
    ...(isSameCloud && account && { storage_account_name: account }),
    ...(isSameCloud && container && { container_name: container }),
  }
}
