import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { AWS_REFUSALS as SAYS } from './module.gen'

const variable = (name: string) => `terraform.variables.${name}`
const ACCESS_POINT = 'fsap-0123456789abcdef0'
const FILE_SYSTEM = 'fs-0123456789abcdef0'

/** A text that gzip cannot make smaller by more than a quarter. */
function noise(length: number): string {
  let state = 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (state % 90))
  }
  return Array.from({ length }, next).join('')
}

/** What the task, its rights and its alarms refuse and take. */
export const TASK_CASES: readonly RefusalCase[] = [
  {
    refusal: SAYS['cpu-architecture'],
    runtime: 'ecs',
    at: variable('cpu_architecture'),
    bad: [['amd64'], ['ARM64', 'arm64']],
    good: ['x86_64', 'arm64'],
  },
  {
    refusal: SAYS['task-definition-size'],
    runtime: 'ecs',
    at: variable('job_document'),
    bad: [[noise(60_000)]],
    good: ['a: 1\n', 'x'.repeat(200_000)],
  },
  {
    refusal: SAYS['efs-file-system'],
    runtime: 'ecs',
    at: variable('state_file_system_id'),
    bad: [['state'], ['fs-123']],
    good: [FILE_SYSTEM, 'fs-12345678'],
  },
  {
    refusal: SAYS['efs-access-point'],
    runtime: 'ecs',
    at: variable('state_access_point_id'),
    beside: { [variable('state_file_system_id')]: FILE_SYSTEM },
    bad: [[FILE_SYSTEM], ['fsap-1']],
    good: [ACCESS_POINT],
  },
  {
    refusal: SAYS['efs-access-point'],
    runtime: 'ecs',
    at: variable('state_access_point_id'),
    bad: [[ACCESS_POINT]],
    good: [],
  },
  {
    refusal: SAYS['permissions-boundary'],
    runtime: 'ecs',
    at: variable('permissions_boundary_arn'),
    bad: [['boundary'], ['arn:aws:iam::123456789012:role/x']],
    good: [
      'arn:aws:iam::123456789012:policy/team/boundary',
      'arn:aws:iam::aws:policy/PowerUserAccess',
    ],
  },
  ...(
    [
      ['existing-execution-role', 'existing_execution_role_arn'],
      ['existing-scheduler-role', 'existing_scheduler_role_arn'],
      ['existing-task-role', 'existing_task_role_arn'],
    ] as const
  ).map(
    ([refusal, name]): RefusalCase => ({
      refusal: SAYS[refusal],
      runtime: 'ecs',
      at: variable(name),
      bad: [['job'], ['arn:aws:iam::123456789012:user/job'], ['arn:aws:iam::123:role/job'], ['']],
      good: ['arn:aws:iam::123456789012:role/etl/job', 'arn:aws-cn:iam::123456789012:role/job'],
    }),
  ),
  {
    refusal: SAYS['policy-statement'],
    runtime: 'ecs',
    at: variable('extra_policy_statements.0.actions'),
    beside: { [variable('extra_policy_statements.0.resources')]: ['*'] },
    bad: [[[]]],
    good: [['glue:GetTable']],
  },
  {
    refusal: SAYS['success-within-hours'],
    runtime: 'ecs',
    at: variable('success_within_hours'),
    bad: [
      [0, 1],
      [169, 168],
      [1.5, 2],
    ],
    good: [1, '168'],
  },
  {
    refusal: SAYS['dead-letter-queue'],
    runtime: 'ecs',
    at: variable('schedule_dead_letter_arn'),
    bad: [['https://sqs.us-east-1.amazonaws.com/123456789012/failed']],
    good: ['arn:aws:sqs:us-east-1:123456789012:failed'],
  },
  {
    refusal: SAYS['schedule-dagster'],
    runtime: 'dagster',
    at: variable('schedule'),
    bad: [['cron(0 6 * * ? *)', '0 6 * * *'], ['every day at noon?'], ['0 6 * *']],
    good: ['0 6 * * *'],
  },
  {
    refusal: SAYS['cloud-map-namespace-name'],
    runtime: 'dagster',
    at: variable('service_discovery_namespace_name'),
    bad: [['ns_etl'], ['-etl.internal']],
    good: ['etl.internal', 'internal'],
  },
]
