import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Runtime } from '@/schemas/vocabulary'
import { gcpResources } from './resources'

const RUNTIMES: readonly Runtime[] = [
  'cloud_run',
  'cloud_functions',
  'dagster',
  'kubernetes',
  'airflow',
]

type Variables = Readonly<Record<string, unknown>>

const graphOf = (runtime: Runtime, variables: Variables) =>
  gcpResources({ runtime, variables, names: (kind) => `name-of-${kind}` })

const plannedOf = (runtime: Runtime, variables: Variables) =>
  graphOf(runtime, variables)
    .nodes.filter(({ isExisting }) => !isExisting)
    .map(({ address }) => address)
    .sort()

const KEY = 'projects/p/locations/l/keyRings/r/cryptoKeys/k'
const encryption = { enabled: true, kms_key_id: KEY }
const CLOUD_RUN = ['google_cloud_run_v2_job.this[0]', 'google_service_account.job[0]']
const CRON_JOB = [
  'google_service_account.job[0]',
  'google_service_account_iam_member.workload_identity[0]',
  'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
  'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]',
]

const CODE = [
  'google_cloud_run_v2_service.code_location[0]',
  'google_cloud_run_v2_service_iam_member.network[0]',
  'google_service_account.code_location[0]',
]

/** What stays of a job with everything that its account could have a right on. */
const GIVEN: readonly (readonly [Runtime, readonly string[]])[] = [
  [
    'cloud_run',
    [
      'google_cloud_run_v2_job.this[0]',
      'google_cloud_run_v2_job_iam_member.launcher[0]',
      'google_cloud_scheduler_job.job[0]',
    ],
  ],
  [
    'cloud_functions',
    [
      'google_cloud_run_v2_service.function[0]',
      'google_cloud_run_v2_service_iam_member.events[0]',
      'google_cloud_run_v2_service_iam_member.launcher[0]',
      'google_cloud_scheduler_job.function[0]',
      'google_eventarc_trigger.this[0]',
    ],
  ],
  [
    'dagster',
    [
      'google_cloud_run_v2_job.this[0]',
      'google_cloud_run_v2_service.code_location[0]',
      'google_cloud_run_v2_service_iam_member.network[0]',
    ],
  ],
  [
    'kubernetes',
    [
      'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
      'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]',
      'module.kubernetes_job[0].kubernetes_service_account_v1.this[0]',
    ],
  ],
  ['airflow', ['google_cloud_run_v2_job.this[0]']],
]

const CASES: readonly {
  name: string
  runtime: Runtime
  variables: Variables
  planned: readonly string[]
}[] = [
  { name: 'nothing optional', runtime: 'cloud_run', variables: {}, planned: CLOUD_RUN },
  {
    name: 'one bucket for state and data',
    runtime: 'cloud_run',
    variables: { storage: { state_bucket: 'one', data_bucket: 'one' } },
    planned: [...CLOUD_RUN, 'google_storage_bucket_iam_member.job["one"]'],
  },
  {
    name: 'a key without the number of the project',
    runtime: 'cloud_run',
    variables: { storage: { encryption } },
    planned: CLOUD_RUN,
  },
  {
    name: 'a key with the number of the project',
    runtime: 'cloud_run',
    variables: { storage: { encryption }, project_number: 123 },
    planned: [...CLOUD_RUN, 'google_kms_crypto_key_iam_member.cloud_run[0]'],
  },
  {
    name: 'a key that is not enabled',
    runtime: 'cloud_run',
    variables: { storage: { encryption: { kms_key_id: KEY } }, project_number: '123' },
    planned: CLOUD_RUN,
  },
  {
    name: 'a schedule',
    runtime: 'cloud_run',
    variables: { schedule: '0 6 * * *' },
    planned: [
      ...CLOUD_RUN,
      'google_cloud_run_v2_job_iam_member.launcher[0]',
      'google_cloud_scheduler_job.job[0]',
      'google_service_account.launcher[0]',
    ],
  },
  {
    name: 'thresholds while monitoring is off',
    runtime: 'cloud_run',
    variables: { monitoring: { alerts: { thresholds: { error_rate: 1 } } } },
    planned: CLOUD_RUN,
  },
  {
    name: 'an alarm, an unknown threshold and one that is null',
    runtime: 'cloud_run',
    variables: {
      monitoring: {
        enabled: true,
        alerts: { thresholds: { error_rate: 1, other: 1, timeout_rate: null } },
      },
    },
    planned: [
      ...CLOUD_RUN,
      'google_logging_metric.counter["runs"]',
      'google_logging_metric.counter["timeouts"]',
      'google_logging_metric.records[0]',
      'google_monitoring_alert_policy.this["error_rate"]',
    ],
  },
  {
    name: 'a time within which a run must succeed, and a further role',
    runtime: 'cloud_run',
    variables: {
      monitoring: { enabled: true },
      success_within_hours: 26,
      extra_roles: ['roles/bigquery.jobUser'],
    },
    planned: [
      ...CLOUD_RUN,
      'google_logging_metric.counter["runs"]',
      'google_logging_metric.counter["timeouts"]',
      'google_logging_metric.records[0]',
      'google_monitoring_alert_policy.this["success_within_hours"]',
      'google_project_iam_member.job["roles/bigquery.jobUser"]',
    ],
  },
  {
    name: 'a log bucket of the project',
    runtime: 'cloud_run',
    variables: {
      project_id: 'acme',
      monitoring: { log_group: 'projects/acme/locations/global/buckets/b' },
    },
    planned: [...CLOUD_RUN, 'google_logging_project_sink.this[0]'],
  },
  {
    name: 'a log bucket of another project',
    runtime: 'cloud_run',
    variables: {
      project_id: 'acme',
      monitoring: { log_group: 'projects/logs/locations/global/buckets/b' },
    },
    planned: [
      ...CLOUD_RUN,
      'google_logging_project_sink.this[0]',
      'google_project_iam_member.log_writer[0]',
    ],
  },
  {
    name: 'one secret under two names, in two versions',
    runtime: 'cloud_run',
    variables: {
      project_id: 'acme',
      secrets: { A: 'stripe', B: 'projects/acme/secrets/stripe/versions/3' },
    },
    planned: [
      ...CLOUD_RUN,
      'google_secret_manager_secret_iam_member.job["projects/acme/secrets/stripe"]',
    ],
  },
  {
    name: 'a function from source with a key and an event',
    runtime: 'cloud_functions',
    variables: {
      source_bucket: 'sources',
      source_object: 'f.zip',
      storage: { encryption },
      project_number: '1',
      event_trigger: { event_type: 'x' },
    },
    planned: [
      'google_cloud_run_v2_service_iam_member.events[0]',
      'google_cloudfunctions2_function.this[0]',
      'google_kms_crypto_key_iam_member.cloud_run[0]',
      'google_kms_crypto_key_iam_member.functions["gcf-admin-robot"]',
      'google_kms_crypto_key_iam_member.functions["gcp-sa-artifactregistry"]',
      'google_kms_crypto_key_iam_member.functions["gcp-sa-eventarc"]',
      'google_kms_crypto_key_iam_member.functions["gs-project-accounts"]',
      'google_project_iam_member.event_receiver[0]',
      'google_service_account.events[0]',
      'google_service_account.job[0]',
    ],
  },
  {
    name: 'a schedule that Dagster keeps',
    runtime: 'dagster',
    variables: { schedule: '0 6 * * *' },
    planned: [...CLOUD_RUN, ...CODE],
  },
  {
    name: 'secrets of which the code location gets some',
    runtime: 'dagster',
    variables: {
      project_id: 'acme',
      secrets: { A: 'stripe', B: 'projects/acme/secrets/stripe/versions/3', C: 'other' },
      code_location_secrets: ['A', 'B', 'D', null],
    },
    planned: [
      ...CLOUD_RUN,
      ...CODE,
      'google_secret_manager_secret_iam_member.code_location["projects/acme/secrets/stripe"]',
      'google_secret_manager_secret_iam_member.job["projects/acme/secrets/other"]',
      'google_secret_manager_secret_iam_member.job["projects/acme/secrets/stripe"]',
    ],
  },
  ...GIVEN.map(([runtime, planned]) => ({
    name: 'an account that is given',
    runtime,
    variables: {
      service_account_email: 'loader@acme.iam.gserviceaccount.com',
      schedule: '0 6 * * *',
      storage: { state_bucket: 'one', data_bucket: 'two' },
      secrets: { A: 'stripe/token' },
      extra_roles: ['roles/bigquery.jobUser'],
      event_trigger: { event_type: 'x' },
    },
    planned,
  })),
  {
    name: 'an account, a key and a cluster secret on GKE',
    runtime: 'kubernetes',
    variables: {
      schedule: '0 6 * * *',
      kubernetes_service_account_name: 'loader',
      storage: { encryption },
      project_number: '1',
      secrets: { A: 'stripe/token' },
    },
    planned: CRON_JOB,
  },
  { name: 'a runtime of another cloud', runtime: 'ecs', variables: {}, planned: [] },
]

it.each(CASES)('$runtime: plans $name', ({ runtime, variables, planned }) => {
  expect(plannedOf(runtime, variables)).toEqual([...planned].sort())
})

/** `type.name` of every resource the module declares, with `module.` for those of the submodule. */
function declaredResources(): ReadonlySet<string> {
  const resourcesIn = (folder: string, prefix: string) => {
    const url = new URL(`../../../terraform/${folder}/`, import.meta.url)
    const files = readdirSync(url).filter((name) => name.endsWith('.tf'))
    return files.flatMap((name) =>
      [...readFileSync(new URL(name, url), 'utf8').matchAll(/^resource "(\w+)" "(\w+)"/gm)].map(
        ([, type, resource]) => `${prefix}${type}.${resource}`,
      ),
    )
  }
  return new Set([
    ...resourcesIn('gcp', ''),
    ...resourcesIn('modules/kubernetes-job', 'module.kubernetes_job.'),
  ])
}

const name = fc.option(fc.constantFrom('one', 'two'))
const threshold = fc.constantFrom('error_rate', 'timeout_rate', 'records_processed_min', 'x')
const variablesArbitrary = fc.record(
  {
    project_id: fc.constant('acme'),
    networking: fc.record({ vpc_id: name, subnet_ids: fc.array(fc.constantFrom('a', 'b')) }),
    storage: fc.record({
      state_bucket: name,
      data_bucket: name,
      encryption: fc.record({ enabled: fc.boolean(), kms_key_id: fc.option(fc.constant(KEY)) }),
    }),
    monitoring: fc.record({
      enabled: fc.boolean(),
      log_group: fc.option(fc.constantFrom('b', 'projects/l/locations/global/buckets/b')),
      alerts: fc.record({
        channels: fc.array(fc.constantFrom('c', 'd')),
        thresholds: fc.dictionary(threshold, fc.nat(9)),
      }),
    }),
    composer_service_account: name,
    dag_bucket: name,
    dagster_service_account: name,
    event_trigger: fc.option(fc.constant({ event_type: 'x' })),
    kubernetes_service_account_name: name,
    project_number: fc.option(fc.constant('1')),
    schedule: fc.option(fc.constant('0 6 * * *')),
    code_location_secrets: fc.array(fc.constantFrom('A', 'B')),
    service_account_email: name,
    secrets: fc.dictionary(fc.constantFrom('A', 'B'), fc.constantFrom('s', 'projects/p/secrets/s')),
    source_bucket: name,
    anything: fc.anything(),
  },
  { requiredKeys: [] },
)

it('draws a connected picture of declared resources, whatever the variables hold', () => {
  const declared = declaredResources()
  fc.assert(
    fc.property(fc.constantFrom(...RUNTIMES), variablesArbitrary, (runtime, variables) => {
      const { nodes, edges } = graphOf(runtime, variables)
      const addresses = nodes.map(({ address }) => address)
      expect(new Set(addresses).size).toBe(addresses.length)
      for (const node of nodes.filter(({ isExisting }) => !isExisting)) {
        expect(declared).toContain(node.address.replace(/\[[^\]]*\]/g, ''))
      }
      const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
      expect(addresses.filter((address) => !linked.has(address))).toEqual([])
    }),
  )
})

it('never throws, and keeps the job, on variables of a wrong type', () => {
  const wrong = fc.record(
    { storage: fc.anything(), monitoring: fc.anything(), networking: fc.anything() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(wrong, (variables) => {
      expect(plannedOf('cloud_run', variables)).toEqual(expect.arrayContaining(CLOUD_RUN))
    }),
  )
})

it('says which resources carry the labels', () => {
  const { nodes } = graphOf('cloud_run', {
    schedule: '0 6 * * *',
    monitoring: { enabled: true, alerts: { thresholds: { error_rate: 1 } } },
  })
  const labelled = nodes.filter(({ tags }) => tags.carried).map(({ address }) => address)
  expect(labelled.sort()).toEqual([
    'google_cloud_run_v2_job.this[0]',
    'google_monitoring_alert_policy.this["error_rate"]',
  ])
})
