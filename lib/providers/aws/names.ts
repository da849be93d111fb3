import type { Runtime } from '@/schemas/vocabulary'
import type { CloudNameRule } from '../resource-name'

const FARGATE: readonly Runtime[] = ['ecs', 'dagster', 'airflow']

/**
 * The name rules of `terraform/aws/names.tf`. The limits are those of the API models (botocore):
 * IAM roles and schedules 64, ECS, alarms and security groups 255, log groups 512 less `/dativo/`.
 */
export const AWS_NAMES: readonly CloudNameRule[] = [
  { kind: 'alarm_error_rate', max: 255, suffix: '-error-rate', runtimes: 'all' },
  { kind: 'alarm_records', max: 255, suffix: '-records', runtimes: 'all' },
  { kind: 'alarm_timeout_rate', max: 255, suffix: '-timeout-rate', runtimes: FARGATE },
  { kind: 'cluster', max: 255, suffix: '', runtimes: FARGATE },
  { kind: 'code_location', max: 63, suffix: '-code', runtimes: ['dagster'] },
  { kind: 'dag', max: 200, suffix: '', runtimes: ['airflow'] },
  { kind: 'execution_role', max: 64, suffix: '-execution', runtimes: FARGATE },
  { kind: 'job', max: 52, suffix: '', runtimes: ['kubernetes'] },
  { kind: 'launch_policy', max: 128, suffix: '-launch', runtimes: ['dagster', 'airflow'] },
  { kind: 'log_group', max: 504, suffix: '', runtimes: FARGATE },
  { kind: 'metric', max: 200, suffix: '', runtimes: 'all' },
  { kind: 'pod_role', max: 64, suffix: '-pod', runtimes: ['kubernetes'] },
  { kind: 'schedule', max: 64, suffix: '', runtimes: ['ecs'] },
  { kind: 'scheduler_role', max: 64, suffix: '-scheduler', runtimes: ['ecs'] },
  { kind: 'security_group', max: 255, suffix: '', runtimes: FARGATE },
  { kind: 'task', max: 255, suffix: '', runtimes: FARGATE },
  { kind: 'task_role', max: 64, suffix: '-task', runtimes: FARGATE },
]
