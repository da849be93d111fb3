import type { Settings } from './everything.test-support'

/** A way to turn off something of a job that sets everything. */
export interface Scenario {
  readonly name: string
  /** What is not so in the job that sets everything. Variables that a runtime has not are left out. */
  readonly set: Settings
}

const GROUP = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data/providers'

const NO_NETWORK = {
  'networking.vpc_id': undefined,
  'networking.subnet_ids': undefined,
} as const
const NO_GROUPS = { 'networking.security_group_ids': undefined } as const

const EVENT = {
  event_type: 'google.cloud.storage.object.v1.finalized',
  filters: [{ attribute: 'bucket', value: 'acme-inbox' }],
  retry: true,
} as const

/** Every row of `switches.ts` is off in one of them, with its value given: a test asks for it. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'everything', set: {} },
  { name: 'monitoring off', set: { 'monitoring.enabled': false } },
  {
    name: 'no alarm',
    set: {
      'terraform.variables.success_within_hours': null,
      'monitoring.alerts.thresholds.error_rate': undefined,
      'monitoring.alerts.thresholds.timeout_rate': undefined,
      'monitoring.alerts.thresholds.records_processed_min': undefined,
    },
  },
  {
    name: 'nothing to tell',
    set: {
      'terraform.variables.success_within_hours': null,
      'terraform.variables.notify_failed_starts': false,
      'terraform.variables.schedule': undefined,
      'monitoring.alerts.thresholds.error_rate': undefined,
      'monitoring.alerts.thresholds.timeout_rate': undefined,
      'monitoring.alerts.thresholds.records_processed_min': undefined,
    },
  },
  {
    name: 'roles that exist',
    set: {
      'terraform.variables.existing_task_role_arn': 'arn:aws:iam::123456789012:role/job',
      'terraform.variables.existing_execution_role_arn': 'arn:aws:iam::123456789012:role/start',
      'terraform.variables.existing_scheduler_role_arn': 'arn:aws:iam::123456789012:role/scheduler',
    },
  },
  { name: 'encryption off', set: { 'storage.encryption.enabled': false } },
  {
    name: 'encryption off, no secret',
    set: {
      'storage.encryption.enabled': false,
      'terraform.variables.secrets': undefined,
      'terraform.variables.code_location_secrets': undefined,
    },
  },
  { name: 'no key', set: { 'storage.encryption.kms_key_id': undefined } },
  { name: 'no schedule', set: { 'terraform.variables.schedule': undefined } },
  { name: 'no bucket of the DAGs', set: { 'terraform.variables.dag_bucket': undefined } },
  { name: 'no group', set: NO_GROUPS },
  { name: 'no network', set: NO_NETWORK },
  { name: 'no network, no group', set: { ...NO_NETWORK, ...NO_GROUPS } },
  { name: 'log group of another', set: { 'terraform.variables.create_log_group': false } },
  { name: 'no log group', set: { 'monitoring.log_group': undefined } },
  {
    name: 'no log group, no cluster',
    set: { 'monitoring.log_group': undefined, 'terraform.variables.cluster_name': undefined },
  },
  { name: 'no nodes of its own', set: { 'runtime.compute.instance_type': undefined } },
  {
    name: 'environment that exists',
    set: {
      'terraform.variables.container_app_environment_id': `${GROUP}/Microsoft.App/managedEnvironments/acme`,
    },
  },
  {
    name: 'identity that gets no rights',
    set: {
      'terraform.variables.existing_identity': {
        id: `${GROUP}/Microsoft.ManagedIdentity/userAssignedIdentities/acme`,
        client_id: '00000000-0000-4000-8000-000000000008',
      },
    },
  },
  {
    name: 'account that gets no rights',
    set: {
      'terraform.variables.service_account_email': 'loader@acme-data.iam.gserviceaccount.com',
    },
  },
  {
    name: 'group on the subnet already',
    set: { 'terraform.variables.associate_security_group': false },
  },
  {
    name: 'workspace by its id',
    set: {
      'monitoring.log_group': `${GROUP}/Microsoft.OperationalInsights/workspaces/acme`,
    },
  },
  {
    name: 'no bucket',
    set: { 'storage.state_bucket': undefined, 'storage.data_bucket': undefined },
  },
  {
    name: 'started by an event',
    set: {
      'terraform.variables.schedule': undefined,
      'terraform.variables.event_trigger': EVENT,
      'runtime.timeout_seconds': 300,
    },
  },
]

/** Another value of what is inside a variable and has a row of its own. */
export const INNER_CHANGES = {
  'terraform.variables.event_trigger.retry': {
    'terraform.variables.event_trigger': { ...EVENT, retry: false },
  },
} as const
