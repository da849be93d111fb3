import type { VariableValues } from '../field-check'
import {
  ALARM_SWITCHES,
  DAG_FOLDER_SWITCH,
  isGiven,
  isMonitored,
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

const NO_NETWORK = 'neither vpc_id nor subnet_ids names a network'

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

/** What `terraform/gcp` leaves out, by the conditions of its resources. */
export const GCP_SWITCHES: readonly Switch[] = [
  { ...KEY_SWITCH, runtimes: ON_CLOUD_RUN },
  NAMESPACE_SWITCH,
  ...ALARM_SWITCHES,
  {
    at: ['success_within_hours'],
    isOff: (values) => !isMonitored(values),
    because: 'monitoring.enabled is not true, and without it no alarm is made',
    isGrave: true,
    turnOn: { at: ['monitoring', 'enabled'], value: true },
  },
  scheduleSwitch('schedule_time_zone', ['cloud_run', 'cloud_functions', 'dagster', 'kubernetes']),
  scheduleSwitch('schedule_region', ['cloud_run', 'cloud_functions']),
  DAG_FOLDER_SWITCH,
  {
    at: ['networking', 'private_access'],
    runtimes: ON_CLOUD_RUN,
    isOff: (values) => !hasNetwork(values),
    because: NO_NETWORK,
  },
  {
    at: ['networking', 'security_group_ids'],
    runtimes: ON_CLOUD_RUN,
    isOff: (values) => !hasNetwork(values),
    because: NO_NETWORK,
  },
  {
    at: ['project_number'],
    runtimes: ON_CLOUD_RUN,
    isOff: (values) =>
      KEY_SWITCH.isOff(values) || !isGiven(values, 'storage', 'encryption', 'kms_key_id'),
    because: 'it is for the right on a key of your own, and no such key is in use',
  },
  ...['image', 'command', 'deletion_protection'].map(ofImage),
  ...['docker_repository', 'function_entry_point', 'function_language'].map((name) =>
    ofSource(name),
  ),
  ofSource('event_trigger', 'retry'),
]
