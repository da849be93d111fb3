import type { VariableValues } from '../field-check'
import { asBool } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
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

const ON_FARGATE = ['ecs', 'dagster', 'airflow'] as const
const ON_KUBERNETES = ['kubernetes'] as const

const hasGroups = (values: VariableValues) => isGiven(values, 'networking', 'security_group_ids')
const hasNetwork = (values: VariableValues) => isGiven(values, 'networking', 'vpc_id')

/** terraform/aws/logs.tf: on Kubernetes the log is in a group of the cluster's add-on. */
const hasNoLog = (values: VariableValues) =>
  !isGiven(values, 'monitoring', 'log_group') && !isGiven(values, 'cluster_name')

const NO_GROUP_MADE = 'no security group is made here: there is no vpc_id, or groups are given'

/** What `terraform/aws` leaves out, by the conditions of its resources. */
export const AWS_SWITCHES: readonly Switch[] = [
  KEY_SWITCH,
  NAMESPACE_SWITCH,
  ...ALARM_SWITCHES,
  scheduleSwitch('schedule_time_zone', ['ecs', 'kubernetes']),
  DAG_FOLDER_SWITCH,
  {
    at: ['networking', 'vpc_id'],
    runtimes: ON_FARGATE,
    isOff: hasGroups,
    because: 'it is where a security group would be made, and security_group_ids gives groups',
  },
  {
    at: ['egress_cidr_blocks'],
    runtimes: ON_FARGATE,
    isOff: (values) => !hasNetwork(values) || hasGroups(values),
    because: NO_GROUP_MADE,
  },
  {
    at: ['dagster_security_group_id'],
    isOff: (values) => !hasNetwork(values) || hasGroups(values),
    because: NO_GROUP_MADE,
  },
  {
    at: ['service_discovery_namespace_id'],
    isOff: (values) => !isGiven(values, 'networking', 'subnet_ids'),
    because: 'without subnet_ids the code location is not started',
  },
  {
    at: ['log_retention_days'],
    runtimes: ON_FARGATE,
    isOff: (values) => asBool(given(values, 'create_log_group')) === false,
    because: 'create_log_group is false, so the log group is not made here',
  },
  {
    at: ['monitoring', 'enabled'],
    runtimes: ON_KUBERNETES,
    isOff: (values) => isMonitored(values) && hasNoLog(values),
    because: 'metrics are counted in a log, and neither log_group nor cluster_name tells which',
    isGrave: true,
  },
  {
    at: ['monitoring', 'log_group'],
    runtimes: ON_KUBERNETES,
    isOff: (values) => !isMonitored(values),
    because: 'monitoring.enabled is not true, and the cluster writes its log itself',
    turnOn: { at: ['monitoring', 'enabled'], value: true },
  },
]
