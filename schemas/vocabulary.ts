/** The closed sets of the job document. Everything that chooses over them is typed by these unions. */

export const PROVIDERS = ['aws', 'gcp', 'azure'] as const
export type Provider = (typeof PROVIDERS)[number]

export const RUNTIMES = [
  'ecs',
  'cloud_run',
  'cloud_functions',
  'container_apps',
  'dagster',
  'kubernetes',
  'airflow',
] as const
export type Runtime = (typeof RUNTIMES)[number]

export const ENVIRONMENTS = ['dev', 'staging', 'prod'] as const

export const BACKENDS = ['s3', 'gcs', 'azurerm', 'local'] as const
export type Backend = (typeof BACKENDS)[number]

/** Most characters of a policy's pattern. */
export const LONGEST_PATTERN = 200

/** Alert thresholds from which the modules make an alarm. Other names are kept and do nothing. */
export const THRESHOLDS = ['error_rate', 'timeout_rate', 'records_processed_min'] as const
export type Threshold = (typeof THRESHOLDS)[number]
