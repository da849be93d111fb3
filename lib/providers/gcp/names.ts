import type { Runtime } from '@/schemas/vocabulary'
import type { CloudNameRule } from '../resource-name'

const CLOUD_RUN_JOBS: readonly Runtime[] = ['cloud_run', 'dagster', 'airflow']

/**
 * The name rules of `terraform/gcp/names.tf`. Limits: service account ids 30 characters
 * (magic-modules, mmv1/third_party/terraform/verify/validation.go), Cloud Run jobs 63
 * (https://docs.cloud.google.com/run/docs/create-jobs), Cloud Run services fewer than 50, log sinks
 * 100 (google/logging/v2/logging_config.proto), CronJobs 52, role ids 64; a metric shares its 100
 * with the namespace.
 */
export const GCP_NAMES: readonly CloudNameRule[] = [
  { kind: 'code_location', max: 49, suffix: '-code', runtimes: ['dagster'] },
  { kind: 'composer_role', max: 60, suffix: '', runtimes: ['airflow'] },
  { kind: 'dag', max: 100, suffix: '', runtimes: ['airflow'] },
  { kind: 'event_sender', max: 30, suffix: '-event', runtimes: ['cloud_functions'] },
  { kind: 'event_trigger', max: 63, suffix: '', runtimes: ['cloud_functions'] },
  { kind: 'function', max: 49, suffix: '', runtimes: ['cloud_functions'] },
  { kind: 'job', max: 63, suffix: '', runtimes: CLOUD_RUN_JOBS },
  { kind: 'kubernetes_job', max: 52, suffix: '', runtimes: ['kubernetes'] },
  { kind: 'launcher', max: 30, suffix: '-launch', runtimes: ['cloud_run', 'cloud_functions'] },
  { kind: 'log_metric', max: 40, suffix: '', runtimes: 'all' },
  { kind: 'log_sink', max: 100, suffix: '', runtimes: 'all' },
  { kind: 'scheduler', max: 63, suffix: '', runtimes: ['cloud_run', 'cloud_functions'] },
  { kind: 'service_account', max: 30, suffix: '', runtimes: 'all' },
]
