import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NameParts, resourceName } from '../resource-name'
import { AWS_NAMES } from './names'
import { awsResources } from './resources'

const RULES = new Map(AWS_NAMES.map((rule) => [rule.kind, rule]))

/** Names by the module's rules; a kind without a rule is a mistake in the graph. */
function namesOf(parts: NameParts) {
  return (kind: string) => {
    const rule = RULES.get(kind)
    if (!rule) throw new Error(`No name rule for ${kind}`)
    return resourceName(parts, rule)
  }
}

const names = namesOf({ tenantId: 'acme', jobName: 'orders' })
const graph = (runtime: 'ecs' | 'dagster' | 'airflow' | 'kubernetes', variables = {}) =>
  awsResources({ runtime, variables, names })
const addresses = (...input: Parameters<typeof graph>) =>
  graph(...input)
    .nodes.filter(({ isExisting }) => !isExisting)
    .map(({ address }) => address)
    .sort()

const FARGATE = [
  'aws_cloudwatch_log_group.this[0]',
  'aws_ecs_cluster.this[0]',
  'aws_ecs_task_definition.this[0]',
  'aws_iam_role.execution[0]',
  'aws_iam_role.task[0]',
  'aws_iam_role_policy.execution[0]',
]

describe('the fewest resources', () => {
  it.each([
    ['ecs', FARGATE],
    ['airflow', FARGATE],
    ['dagster', [...FARGATE, 'aws_ecs_task_definition.code_location[0]']],
    [
      'kubernetes',
      [
        'aws_iam_role.pod[0]',
        'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
        'module.kubernetes_job[0].kubernetes_job_v1.this[0]',
        'module.kubernetes_job[0].kubernetes_service_account_v1.this[0]',
      ],
    ],
  ] as const)('of %s', (runtime, expected) => {
    expect(addresses(runtime)).toEqual([...expected].sort())
  })

  it('of a runtime that AWS lacks are none', () => {
    expect(awsResources({ runtime: 'cloud_run', variables: {}, names }).nodes).toEqual([])
  })
})

describe('an optional part adds and removes what the module does', () => {
  const monitoring = { enabled: true, alerts: { thresholds: { timeout_rate: 1 } } }
  it.each([
    ['ecs', { schedule: 'rate(1 day)' }, ['aws_scheduler_schedule.this[0]'], []],
    ['ecs', { networking: { vpc_id: 'vpc-1' } }, ['aws_security_group.this[0]'], []],
    [
      'ecs',
      { networking: { vpc_id: 'vpc-1', security_group_ids: ['sg-1'] } },
      [],
      ['aws_security_group.this[0]'],
    ],
    ['ecs', { cluster_name: 'shared' }, [], ['aws_ecs_cluster.this[0]']],
    ['ecs', { create_log_group: false }, [], ['aws_cloudwatch_log_group.this[0]']],
    ['ecs', { storage: { state_bucket: 'abc' } }, ['aws_iam_role_policy.task[0]'], []],
    [
      'ecs',
      { storage: { encryption: { kms_key_id: 'alias/x' } } },
      [],
      ['aws_iam_role_policy.task[0]'],
    ],
    ['ecs', { monitoring }, ['aws_cloudwatch_metric_alarm.rate["timeout_rate"]'], []],
    [
      'kubernetes',
      { monitoring, cluster_name: 'eks' },
      [
        'aws_cloudwatch_log_metric_filter.this["runs_timed_out"]',
        'aws_cloudwatch_metric_alarm.rate["timeout_rate"]',
      ],
      ['aws_cloudwatch_log_metric_filter.this["records"]'],
    ],
    [
      'ecs',
      {
        monitoring: { ...monitoring, alerts: { channels: ['a'] } },
        schedule: 'rate(1 day)',
        success_within_hours: 26,
        notify_failed_starts: true,
      },
      [
        'aws_cloudwatch_event_rule.failed_starts[0]',
        'aws_cloudwatch_event_target.failed_starts["a"]',
        'aws_cloudwatch_metric_alarm.schedule["TargetErrorCount"]',
        'aws_cloudwatch_metric_alarm.success[0]',
      ],
      ['aws_cloudwatch_metric_alarm.rate["timeout_rate"]'],
    ],
    [
      'ecs',
      {
        schedule: 'rate(1 day)',
        storage: { state_bucket: 'abc' },
        existing_task_role_arn: 'r',
        existing_execution_role_arn: 'r',
        existing_scheduler_role_arn: 'r',
      },
      ['aws_scheduler_schedule.this[0]'],
      [
        'aws_iam_role.task[0]',
        'aws_iam_role.execution[0]',
        'aws_iam_role.scheduler[0]',
        'aws_iam_role_policy.task[0]',
        'aws_iam_role_policy.execution[0]',
        'aws_iam_role_policy.scheduler[0]',
      ],
    ],
    [
      'kubernetes',
      { existing_task_role_arn: 'r', storage: { state_bucket: 'abc' } },
      [],
      ['aws_iam_role.pod[0]', 'aws_iam_role_policy.pod[0]'],
    ],
    ['ecs', { use_fargate_spot: true }, ['aws_ecs_cluster_capacity_providers.this[0]'], []],
    [
      'ecs',
      { use_fargate_spot: true, cluster_name: 'shared' },
      [],
      ['aws_ecs_cluster_capacity_providers.this[0]'],
    ],
    ['ecs', { state_file_system_id: 'fs-1' }, ['aws_iam_role_policy.task[0]'], []],
    [
      'kubernetes',
      { cluster_name: 'eks', schedule: '0 6 * * *' },
      [
        'aws_eks_pod_identity_association.this[0]',
        'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]',
      ],
      ['module.kubernetes_job[0].kubernetes_job_v1.this[0]'],
    ],
    [
      'dagster',
      { networking: { subnet_ids: ['subnet-1'] } },
      ['aws_ecs_service.code_location[0]', 'aws_appautoscaling_policy.code_location[0]'],
      ['aws_service_discovery_service.code_location[0]'],
    ],
    ['airflow', { dag_bucket: 'mwaa' }, ['aws_s3_object.dag[0]'], ['aws_iam_role_policy.mwaa[0]']],
  ] as const)('%s with %j', (runtime, variables, present, absent) => {
    const found = addresses(runtime, variables)
    expect(found).toEqual(expect.arrayContaining([...present]))
    for (const address of absent) expect(found).not.toContain(address)
  })
})

describe('any variables at all', () => {
  const junk = fc.oneof(fc.anything(), fc.string(), fc.constant(null))
  const part = <T>(record: fc.Arbitrary<T>) => fc.oneof(record, junk)
  const text = fc.oneof(fc.string({ minLength: 1 }), junk)
  const variables = fc.record(
    {
      networking: part(
        fc.record({ vpc_id: text, subnet_ids: fc.array(fc.string()), security_group_ids: junk }),
      ),
      storage: part(
        fc.record({
          state_bucket: text,
          encryption: fc.record({ enabled: fc.boolean(), kms_key_id: text }),
        }),
      ),
      monitoring: part(
        fc.record({
          enabled: fc.boolean(),
          alerts: fc.record({
            channels: fc.array(fc.string()),
            thresholds: fc.dictionary(fc.constantFrom('error_rate', 'x'), junk),
          }),
        }),
      ),
      tags: part(fc.dictionary(fc.string(), fc.string())),
      cluster_name: text,
      schedule: text,
      dag_bucket: text,
      dagster_role: text,
    },
    { requiredKeys: [] },
  )
  const runtimes = fc.constantFrom('ecs', 'dagster', 'airflow', 'kubernetes' as const)

  it('give one node an address, and edges between nodes that are there', () => {
    fc.assert(
      fc.property(runtimes, variables, fc.string(), fc.string(), (runtime, given, tenant, job) => {
        const { nodes, edges } = awsResources({
          runtime,
          variables: given,
          names: namesOf({ tenantId: tenant, jobName: job }),
        })
        const found = new Set(nodes.map(({ address }) => address))
        expect(found.size).toBe(nodes.length)
        for (const { from, to } of edges)
          expect([found.has(from), found.has(to)]).toEqual([true, true])
      }),
    )
  })
})
