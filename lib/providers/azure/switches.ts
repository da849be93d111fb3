import type { VariableValues } from '../field-check'
import { asBool } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import {
  ALARM_SWITCHES,
  CHANNELS_SWITCH,
  DAG_FOLDER_SWITCH,
  ENCRYPTION_SWITCH,
  hasAlarm,
  isGiven,
  isMonitored,
  KEY_SWITCH,
  type Switch,
  scheduleSwitch,
} from '../switch'

const ON_CONTAINER_APPS = ['container_apps', 'dagster', 'airflow'] as const

const hasEnvironment = (values: VariableValues) => isGiven(values, 'container_app_environment_id')
const hasSubnet = (values: VariableValues) => isGiven(values, 'networking', 'subnet_ids')
const hasDedicatedNodes = (values: VariableValues) =>
  isGiven(values, 'compute', 'instance_type') &&
  given(values, 'compute', 'instance_type') !== 'Consumption'
const hasKey = (values: VariableValues) =>
  !KEY_SWITCH.isOff(values) && isGiven(values, 'storage', 'encryption', 'kms_key_id')
const hasAlarms = (values: VariableValues) => isMonitored(values) && hasAlarm(values)
const hasRights = (values: VariableValues) =>
  !isGiven(values, 'existing_identity') || isGiven(values, 'existing_identity', 'principal_id')
const namesWorkspace = (values: VariableValues) =>
  isGiven(values, 'monitoring', 'log_group') &&
  !String(given(values, 'monitoring', 'log_group')).startsWith('/')

const EXISTING_ENVIRONMENT =
  'container_app_environment_id names an environment that exists, with a network, nodes and logs of its own'

const ofEnvironment = (at: Switch['at']): Switch => ({
  at,
  runtimes: ON_CONTAINER_APPS,
  isOff: hasEnvironment,
  because: EXISTING_ENVIRONMENT,
})

const ofNodes = (name: string, runtimes: NonNullable<Switch['runtimes']>): Switch => ({
  at: ['scaling', name],
  runtimes,
  isOff: (values) => !hasEnvironment(values) && !hasDedicatedNodes(values),
  because: 'it counts the nodes of a workload profile, and compute.instance_type chooses none',
})

const ofSubnet = (at: Switch['at']): Switch => ({
  at,
  runtimes: ON_CONTAINER_APPS,
  isOff: (values) => !hasEnvironment(values) && !hasSubnet(values),
  because: 'there is no subnet in subnet_ids',
})

/** What `terraform/azure` leaves out, by the conditions of its resources. */
export const AZURE_SWITCHES: readonly Switch[] = [
  KEY_SWITCH,
  ENCRYPTION_SWITCH,
  ...ALARM_SWITCHES,
  CHANNELS_SWITCH,
  {
    at: ['monitoring', 'enabled'],
    isOff: (values) => isMonitored(values) && !hasAlarm(values),
    because: 'alarms come of thresholds, and none is given',
  },
  {
    at: ['extra_role_assignments'],
    isOff: (values) => !hasRights(values),
    because: 'existing_identity has no principal_id, so that it gets no rights',
    isGrave: true,
  },
  scheduleSwitch('schedule_time_zone', ['kubernetes', 'dagster']),
  DAG_FOLDER_SWITCH,
  ofNodes('min_instances', ['container_apps', 'airflow']),
  ofNodes('max_instances', ['container_apps']),
  ofSubnet(['networking', 'private_access']),
  ofSubnet(['networking', 'security_group_ids']),
  { ...ofEnvironment(['scaling', 'min_instances']), runtimes: ['container_apps', 'airflow'] },
  { ...ofEnvironment(['scaling', 'max_instances']), runtimes: ['container_apps'] },
  ofEnvironment(['associate_security_group']),
  ofEnvironment(['networking', 'subnet_ids']),
  ofEnvironment(['networking', 'private_access']),
  ofEnvironment(['networking', 'security_group_ids']),
  ofEnvironment(['log_retention_days']),
  {
    at: ['networking', 'security_group_ids'],
    runtimes: ON_CONTAINER_APPS,
    isOff: (values) => asBool(given(values, 'associate_security_group')) === false,
    because: 'associate_security_group is false: the group is on the subnet already',
  },
  {
    at: ['associate_security_group'],
    runtimes: ON_CONTAINER_APPS,
    isOff: (values) => !hasSubnet(values) || !isGiven(values, 'networking', 'security_group_ids'),
    because: 'there is no security group to put on a subnet',
  },
  {
    at: ['log_retention_days'],
    runtimes: ON_CONTAINER_APPS,
    isOff: (values) => isGiven(values, 'monitoring', 'log_group'),
    because: 'monitoring.log_group names a workspace that exists, with a retention of its own',
  },
  {
    at: ['monitoring', 'log_group'],
    runtimes: ['kubernetes'],
    isOff: (values) => !hasAlarms(values),
    because: 'only alarms read it here, and monitoring is off or has no threshold',
  },
  {
    at: ['log_analytics_resource_group_name'],
    isOff: (values) => !namesWorkspace(values),
    because: 'monitoring.log_group names no workspace of it',
  },
  {
    at: ['log_analytics_resource_group_name'],
    runtimes: ['kubernetes'],
    isOff: (values) => !hasAlarms(values),
    because: 'only alarms read the workspace here, and monitoring is off or has no threshold',
  },
  {
    at: ['storage_resource_group_name'],
    isOff: (values) =>
      !isGiven(values, 'storage', 'state_bucket') && !isGiven(values, 'storage', 'data_bucket'),
    because: 'there is no storage account of it',
  },
  {
    at: ['key_vault_resource_group_name'],
    runtimes: ON_CONTAINER_APPS,
    isOff: (values) => !hasKey(values) && !isGiven(values, 'secrets'),
    because: 'neither a key in use nor a secret is in a vault of it',
  },
  {
    at: ['key_vault_resource_group_name'],
    runtimes: ['kubernetes'],
    isOff: (values) => !hasKey(values),
    because: 'no key in use is in a vault of it',
  },
]
