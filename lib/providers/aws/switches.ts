import { THRESHOLDS } from '@/schemas/vocabulary'
import type { VariableValues } from '../field-check'
import { asBool } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import {
  ALARM_SWITCHES,
  CHANNELS_SWITCH,
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

/** terraform/aws/failed-starts.tf: channels are told of tasks that never started, too. */
const tellsOfStarts = (values: VariableValues) =>
  asBool(given(values, 'notify_failed_starts')) !== false
const hasNothingToTell = (values: VariableValues) =>
  CHANNELS_SWITCH.isOff(values) && !tellsOfStarts(values)
const makesNoLog = (values: VariableValues) => asBool(given(values, 'create_log_group')) === false
const hasNoService = (values: VariableValues) => !isGiven(values, 'networking', 'subnet_ids')

const makesNoTaskRole = (values: VariableValues) =>
  isGiven(values, 'existing_task_role_arn') && isGiven(values, 'existing_execution_role_arn')
const makesNoRole = (values: VariableValues) =>
  makesNoTaskRole(values) &&
  (!isGiven(values, 'schedule') || isGiven(values, 'existing_scheduler_role_arn'))

const NO_ROLE_MADE = 'no role is made here: those that are given exist already'
const NO_SERVICE = 'without subnet_ids the code location is not started'
const NO_LOG = 'metrics are counted in a log, and neither log_group nor cluster_name tells which'
const NO_LOG_MADE = 'create_log_group is false, so the log group is not made here'
const NO_GROUP_MADE = 'no security group is made here: there is no vpc_id, or groups are given'

/** What metrics are for. */
const OF_METRICS: readonly Switch['at'][] = [
  NAMESPACE_SWITCH.at,
  CHANNELS_SWITCH.at,
  ['success_within_hours'],
  ...THRESHOLDS.map((name): Switch['at'] => ['monitoring', 'alerts', 'thresholds', name]),
]

/** What `terraform/aws` leaves out, by the conditions of its resources. */
export const AWS_SWITCHES: readonly Switch[] = [
  KEY_SWITCH,
  NAMESPACE_SWITCH,
  ...ALARM_SWITCHES,
  { ...CHANNELS_SWITCH, runtimes: ON_KUBERNETES },
  {
    at: CHANNELS_SWITCH.at,
    runtimes: ['dagster', 'airflow'],
    isOff: hasNothingToTell,
    because: 'no threshold is given, and notify_failed_starts is false',
  },
  {
    at: CHANNELS_SWITCH.at,
    runtimes: ['ecs'],
    isOff: (values) => hasNothingToTell(values) && !isGiven(values, 'schedule'),
    because: 'there is neither a threshold nor a schedule, and notify_failed_starts is false',
  },
  {
    at: ['notify_failed_starts'],
    runtimes: ON_FARGATE,
    isOff: (values) => !isMonitored(values) || !isGiven(values, ...CHANNELS_SWITCH.at),
    because: 'monitoring.enabled is not true, or no channel is there to be told',
  },
  scheduleSwitch('schedule_time_zone', ['ecs', 'dagster', 'kubernetes']),
  scheduleSwitch('schedule_dead_letter_arn', ['ecs']),
  scheduleSwitch('existing_scheduler_role_arn', ['ecs']),
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
    at: ['extra_policy_statements'],
    isOff: (values) => isGiven(values, 'existing_task_role_arn'),
    because: 'existing_task_role_arn names a role that exists, and its owner gives it its rights',
    isGrave: true,
  },
  {
    at: ['permissions_boundary_arn'],
    runtimes: ON_KUBERNETES,
    isOff: (values) => isGiven(values, 'existing_task_role_arn'),
    because: NO_ROLE_MADE,
  },
  {
    at: ['permissions_boundary_arn'],
    runtimes: ['dagster', 'airflow'],
    isOff: makesNoTaskRole,
    because: NO_ROLE_MADE,
  },
  {
    at: ['permissions_boundary_arn'],
    runtimes: ['ecs'],
    isOff: makesNoRole,
    because: NO_ROLE_MADE,
  },
  { at: ['service_discovery_namespace_id'], isOff: hasNoService, because: NO_SERVICE },
  ...['min_instances', 'max_instances', 'target_cpu_utilization'].map(
    (name): Switch => ({
      at: ['scaling', name],
      runtimes: ['dagster'],
      isOff: hasNoService,
      because: NO_SERVICE,
    }),
  ),
  ...['log_retention_days', 'keep_log_group'].map(
    (name): Switch => ({
      at: [name],
      runtimes: ON_FARGATE,
      isOff: makesNoLog,
      because: NO_LOG_MADE,
    }),
  ),
  {
    at: ['monitoring', 'enabled'],
    runtimes: ON_KUBERNETES,
    isOff: (values) => isMonitored(values) && hasNoLog(values),
    because: NO_LOG,
    isGrave: true,
  },
  ...OF_METRICS.map(
    (at): Switch => ({
      at,
      runtimes: ON_KUBERNETES,
      isOff: (values) => isMonitored(values) && hasNoLog(values),
      because: NO_LOG,
    }),
  ),
  {
    at: ['monitoring', 'log_group'],
    runtimes: ON_KUBERNETES,
    isOff: (values) => !isMonitored(values),
    because: 'monitoring.enabled is not true, and the cluster writes its log itself',
    turnOn: { at: ['monitoring', 'enabled'], value: true },
  },
]
