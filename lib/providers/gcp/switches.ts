import type { VariableValues } from '../field-check'
import {
  ALARM_SWITCHES,
  CHANNELS_SWITCH,
  DAG_FOLDER_SWITCH,
  isGiven,
  KEY_SWITCH,
  NAMESPACE_SWITCH,
  type Switch,
  scheduleSwitch,
} from '../switch'
import { FUNCTIONS, ON_CLOUD_RUN } from './runtimes'

const fromSource = (values: VariableValues) => isGiven(values, 'source_bucket')

/** A network of the run; a connector or a network, or a subnetwork alone. */
const hasNetwork = (values: VariableValues) =>
  isGiven(values, 'networking', 'vpc_id') || isGiven(values, 'networking', 'subnet_ids')

const ofImage = (name: string): Switch => ({
  at: [name],
  runtimes: FUNCTIONS,
  isOff: fromSource,
  because: 'the function is built from the source in source_bucket, not run from an image',
})

const ofSource = (...at: Switch['at']): Switch => ({
  at,
  runtimes: FUNCTIONS,
  isOff: (values) => !fromSource(values),
  because: 'the function is run from an image: there is no source_bucket with a source to build',
})

/** An account that is given gets no rights here. */
const hasAccount = (values: VariableValues) => isGiven(values, 'service_account_email')
const OF_OWNER =
  'whoever owns the account of service_account_email grants what it needs, which outputs of the module list'

/** What `terraform/gcp` leaves out, by the conditions of its resources. */
export const GCP_SWITCHES: readonly Switch[] = [
  { ...KEY_SWITCH, runtimes: ON_CLOUD_RUN },
  NAMESPACE_SWITCH,
  ...ALARM_SWITCHES,
  CHANNELS_SWITCH,
  scheduleSwitch('schedule_time_zone', ['cloud_run', 'cloud_functions', 'dagster', 'kubernetes']),
  scheduleSwitch('schedule_region', ['cloud_run', 'cloud_functions']),
  DAG_FOLDER_SWITCH,
  {
    at: ['networking', 'private_access'],
    runtimes: ON_CLOUD_RUN,
    isOff: (values) => !hasNetwork(values),
    because: 'neither vpc_id nor subnet_ids names a network',
  },
  {
    at: ['project_number'],
    runtimes: ON_CLOUD_RUN,
    isOff: (values) =>
      KEY_SWITCH.isOff(values) || !isGiven(values, 'storage', 'encryption', 'kms_key_id'),
    because: 'it is for the right on a key of your own, and no such key is in use',
  },
  ...['image', 'entry_point', 'args', 'command', 'deletion_protection'].map(ofImage),
  ...['docker_repository', 'function_entry_point', 'function_language'].map((name) =>
    ofSource(name),
  ),
  ofSource('event_trigger', 'retry'),
  {
    at: ['extra_roles'],
    isOff: hasAccount,
    because: OF_OWNER,
    isGrave: true,
  },
  {
    at: ['cluster_project_id'],
    runtimes: ['kubernetes'],
    isOff: hasAccount,
    because: OF_OWNER,
  },
  {
    at: ['storage', 'state_bucket'],
    runtimes: ['kubernetes'],
    isOff: hasAccount,
    because: `no bucket is mounted in a pod, and ${OF_OWNER}`,
  },
  {
    at: ['storage', 'state_bucket'],
    runtimes: FUNCTIONS,
    isOff: (values) => hasAccount(values) && fromSource(values),
    because: `no bucket is mounted in a function from source, and ${OF_OWNER}`,
  },
]
