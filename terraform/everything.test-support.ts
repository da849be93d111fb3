import { stringify } from 'yaml'
import { analyse } from '../lib/analysis/analyse'
import { EFFECT_FIELDS, type EffectField } from '../lib/providers/effects'
import type { Provider, Runtime } from '../schemas/vocabulary'
import { COUPLED, samplesOf } from './field-samples.test-support'
import type { Example, JobVariant } from './job-variants.test-support'
import { variableSample } from './variable-samples.test-support'

type Variables = Readonly<Record<string, unknown>>

const GROUP = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data'
const SECRET = { STRIPE_API_KEY: 'etl/stripe' }

/** What the container runs and is brought. The job's text is fixed here: that of its file has every change. */
const CONTAINER = {
  args: ['run'],
  asset_document: 'name: orders\n',
  entry_point: ['dativo'],
  environment_name: 'prod',
  job_document: 'tenant_id: acme\n',
}

/** What a module takes beyond the block, on every runtime of its cloud. */
const ON_CLOUD: Readonly<Record<Provider, Variables>> = {
  aws: {
    region: 'us-east-1',
    account_id: '123456789012',
    cpu_architecture: 'arm64',
    extra_policy_statements: [
      {
        sid: 'ReadCatalog',
        actions: ['glue:GetTable'],
        resources: ['arn:aws:glue:us-east-1:123456789012:catalog'],
      },
    ],
    keep_log_group: false,
    notify_failed_starts: true,
    permissions_boundary_arn: 'arn:aws:iam::123456789012:policy/boundary',
    read_only_root_filesystem: true,
    success_within_hours: 26,
    ...CONTAINER,
    egress_cidr_blocks: ['10.0.0.0/8', 'fd00::/8'],
    environment: { LOG_LEVEL: 'debug' },
    image: 'acme/ingest:1.2.3',
    log_retention_days: 90,
    schedule: '0 6 * * *',
    schedule_time_zone: 'Europe/Berlin',
    secrets: {
      STRIPE_API_KEY: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf',
      TOKEN: 'arn:aws:ssm:us-east-1:123456789012:parameter/etl/token',
    },
  },
  gcp: {
    region: 'us-central1',
    project_id: 'acme-data',
    project_number: '123456789',
    ...CONTAINER,
    deletion_protection: true,
    environment: { LOG_LEVEL: 'debug' },
    extra_roles: ['roles/bigquery.jobUser'],
    image: 'us-docker.pkg.dev/acme-data/etl/ingest:1.2.3',
    max_retries: 2,
    schedule: '0 6 * * *',
    schedule_region: 'us-east1',
    success_within_hours: 26,
    schedule_time_zone: 'Europe/Berlin',
    secrets: { STRIPE_API_KEY: 'projects/acme-data/secrets/stripe/versions/3', TOKEN: 'token' },
  },
  azure: {
    region: 'westeurope',
    subscription_id: '00000000-0000-4000-8000-000000000000',
    resource_group_name: 'data',
    ...CONTAINER,
    container_registry_id: `${GROUP}/providers/Microsoft.ContainerRegistry/registries/acme`,
    environment: { LOG_LEVEL: 'debug' },
    extra_role_assignments: { logs: { role: 'Reader', scope: GROUP } },
    image: 'acme.azurecr.io/ingest:1.2.3',
    key_vault_resource_group_name: 'vaults',
    log_analytics_resource_group_name: 'logs',
    schedule: '0 6 * * *',
    secrets: { STRIPE_API_KEY: 'https://acme.vault.azure.net/secrets/stripe' },
    storage_resource_group_name: 'storage',
    success_within_hours: 26,
  },
}

const KUBERNETES = {
  cpu_architecture: 'x86_64',
  image_pull_secrets: ['registry'],
  kubernetes_namespace: 'etl',
  secrets: SECRET,
  state_volume_claim: 'orders-state',
}

/** And on one of its runtimes. */
const ON_RUNTIME: Readonly<Record<Provider, Readonly<Partial<Record<Runtime, Variables>>>>> = {
  aws: {
    ecs: {
      schedule: 'cron(0 6 * * ? *)',
      schedule_dead_letter_arn: 'arn:aws:sqs:us-east-1:123456789012:failed',
    },
    dagster: {
      code_location_cpu: 1024,
      code_location_memory: 2048,
      dagster_role: 'dagster',
      dagster_security_group_id: 'sg-0a1b2c3d4e5f67890',
      service_discovery_namespace_id: 'ns-abcdefgh12345678',
      service_discovery_namespace_name: 'etl.internal',
    },
    kubernetes: {
      ...KUBERNETES,
      cluster_name: 'data',
      oidc_provider_arn:
        'arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABCDEF',
    },
    airflow: { dag_bucket: 'acme-dags', mwaa_execution_role: 'mwaa' },
  },
  gcp: {
    dagster: {
      code_location_cpu: 2,
      code_location_memory: '4Gi',
      code_location_secrets: ['STRIPE_API_KEY'],
      dagster_service_account: 'dagster@acme-data.iam.gserviceaccount.com',
    },
    kubernetes: { ...KUBERNETES, cluster_project_id: 'acme-clusters' },
    airflow: {
      composer_service_account: 'composer@acme-data.iam.gserviceaccount.com',
      dag_bucket: 'acme-dags',
    },
  },
  azure: {
    dagster: {
      code_location_cpu: 1,
      code_location_secrets: ['STRIPE_API_KEY'],
      dagster_client_id: '00000000-0000-4000-8000-000000000003',
      dagster_principal_id: '00000000-0000-4000-8000-000000000004',
    },
    kubernetes: { ...KUBERNETES, oidc_issuer_url: 'https://oidc.example.com/abc/' },
    airflow: {
      airflow_client_id: '00000000-0000-4000-8000-000000000001',
      airflow_principal_id: '00000000-0000-4000-8000-000000000002',
      dag_bucket: 'acmedags/dags',
    },
  },
}

export const FROM_SOURCE = {
  source_bucket: 'acme-source',
  source_object: 'function.zip',
  function_entry_point: 'run',
  function_language: 'python313',
  docker_repository: 'projects/acme-data/locations/us-central1/repositories/functions',
  schedule: undefined,
  event_trigger: {
    event_type: 'google.cloud.storage.object.v1.finalized',
    filters: [{ attribute: 'bucket', value: 'acme-inbox' }],
    retry: true,
  },
}

/** Fields that a function from source takes in another form: a connector has its own subnetwork. */
const FROM_SOURCE_FIELDS: Partial<Record<EffectField, readonly [unknown, unknown]>> = {
  'networking.vpc_id': [
    'projects/acme-data/locations/us-central1/connectors/etl-a',
    'projects/acme-data/locations/us-central1/connectors/etl-b',
  ],
  'networking.subnet_ids': [undefined, undefined],
  'networking.security_group_ids': [undefined, undefined],
  'runtime.timeout_seconds': [300, 400],
}

/** A way to switch on everything that may stand together. */
export interface Everything {
  readonly name: string
  readonly variables: Variables
  readonly fields?: typeof FROM_SOURCE_FIELDS
}

/** Every way for a pair: what excludes each other comes one after the other. */
export function everythingOf(provider: Provider, runtime: Runtime): readonly Everything[] {
  const variables = { ...ON_CLOUD[provider], ...ON_RUNTIME[provider][runtime] }
  const all = { name: 'everything', variables }
  if (runtime !== 'cloud_functions') return [all]
  const source = { ...variables, ...FROM_SOURCE }
  return [all, { name: 'everything, from source', variables: source, fields: FROM_SOURCE_FIELDS }]
}

/** A field of the block, or a variable that the block does not set. */
export type EffectItem = EffectField | `${typeof VARIABLE}${string}`
const VARIABLE = 'terraform.variables.'

/** The name of a variable; null for a field. */
export function variableOf(item: EffectItem): string | null {
  return item.startsWith(VARIABLE) ? item.slice(VARIABLE.length) : null
}

/** How the sample values of a job's fields are chosen. */
export interface Choice {
  readonly absent?: readonly EffectField[]
  /** Variables that are left out. */
  readonly without?: readonly string[]
  /** The field, or the variable beyond the block, that has its second sample. */
  readonly changed?: EffectItem | null
  /** The changed field is left out rather than given its second sample. */
  readonly isRemoved?: boolean
  /** Fields and variables with a value of their own; undefined leaves one out. */
  readonly set?: Settings
}

export type Settings = Readonly<Partial<Record<EffectItem, unknown>>>

function chosenVariables(
  everything: Everything,
  provider: Provider,
  runtime: Runtime,
  { without = [], changed = null, isRemoved = false, set = {} }: Choice,
): Variables {
  const variable = changed === null ? null : variableOf(changed)
  const sample =
    variable !== null && !isRemoved ? variableSample(provider, runtime, variable) : undefined
  const entries = [
    ...Object.entries(everything.variables).filter(
      ([name]) => !without.includes(name) && name !== variable,
    ),
    ...Object.entries(set).flatMap(([item, value]) => {
      const name = variableOf(item as EffectItem)
      return name === null || name === variable ? [] : [[name, value] as const]
    }),
    ...(variable !== null && sample !== undefined ? [[variable, sample] as const] : []),
  ]
  const chosen = Object.entries(Object.fromEntries(entries))
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined))
}

/** A pair's example with a sample in every field and a value in every variable. */
export function everythingJob(
  example: Example,
  everything: Everything,
  { absent = [], without = [], changed = null, isRemoved = false, set = {} }: Choice = {},
): JobVariant {
  const { provider, runtime, job } = analyse(example)
  if (!provider || !runtime) throw new Error(`${example.job.name} names no pair`)
  const samples = { ...samplesOf(provider, runtime), ...everything.fields }
  const value = JSON.parse(JSON.stringify(job.value))
  for (const field of EFFECT_FIELDS) {
    const isChanged = field === changed || isCoupled(provider, field, changed)
    const [first, second] = field in set ? [set[field], samples[field][1]] : samples[field]
    const isAbsent = absent.includes(field) || (isChanged && isRemoved)
    setAt(value.infrastructure, field.split('.'), isAbsent ? undefined : isChanged ? second : first)
  }
  const variables = chosenVariables(everything, provider, runtime, {
    without,
    changed,
    isRemoved,
    set,
  })
  setAt(value.infrastructure, ['terraform', 'variables'], variables)
  return {
    provider,
    runtime,
    variant: changed ?? everything.name,
    job: { name: example.job.name, text: stringify(value) },
    asset: example.asset,
  }
}

/** Whether a field changes because the one that it goes with does. */
function isCoupled(provider: Provider, field: EffectField, changed: EffectItem | null): boolean {
  const coupled = COUPLED[provider] ?? []
  return coupled.includes(field) && coupled.some((one) => one === changed)
}

function setAt(block: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys
  if (rest.length > 0) {
    block[key] ??= {}
    setAt(block[key] as Record<string, unknown>, rest, value)
  } else if (value === undefined) {
    delete block[key]
  } else {
    block[key] = value
  }
}
