import { type CloudNameRule, nameRules } from '../resource-name'
import { AWS_FACTS } from './facts'
import { ON_FARGATE } from './runtimes'

type Kind = keyof typeof AWS_FACTS.nameRules.value

/** The runtimes on which `terraform/aws` makes such a resource. */
const MADE_ON: Readonly<Record<Kind, CloudNameRule['runtimes']>> = {
  alarm_error_rate: 'all',
  alarm_records: 'all',
  alarm_schedule_dropped: ['ecs'],
  alarm_schedule_errors: ['ecs'],
  alarm_success: 'all',
  alarm_timeout_rate: 'all',
  cluster: ON_FARGATE,
  code_location: ['dagster'],
  dag: ['airflow'],
  execution_role: ON_FARGATE,
  failed_starts: ON_FARGATE,
  job: ['kubernetes'],
  launch_policy: ['dagster', 'airflow'],
  log_group: ON_FARGATE,
  metric: 'all',
  pod_role: ['kubernetes'],
  schedule: ['ecs'],
  scheduler_role: ['ecs'],
  security_group: ON_FARGATE,
  task: ON_FARGATE,
  task_role: ON_FARGATE,
}

/** The name rules of the module. */
export const AWS_NAMES: readonly CloudNameRule[] = nameRules(AWS_FACTS.nameRules.value, MADE_ON)
