import type { NamePattern } from '../name-pattern'

const LABEL = /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/

const SERVICE_ACCOUNT: NamePattern = {
  pattern: /^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$/,
  min: 6,
  max: 30,
  source: 'magic-modules mmv1/third_party/terraform/verify/validation.go',
}
const SERVICE: NamePattern = {
  pattern: LABEL,
  min: 1,
  max: 49,
  source: 'googleapis google/cloud/run/v2/service.proto (fewer than 50)',
}
const RESOURCE: NamePattern = {
  pattern: LABEL,
  min: 1,
  max: 63,
  source: 'magic-modules mmv1/third_party/terraform/verify/validation.go',
}

/** By the kinds of `GCP_NAMES`. */
export const GCP_NAME_PATTERNS: Readonly<Record<string, NamePattern>> = {
  code_location: SERVICE,
  code_location_account: SERVICE_ACCOUNT,
  composer_role: {
    pattern: /^[a-zA-Z0-9_.]+$/,
    min: 3,
    max: 64,
    made: (name) => name.replaceAll('-', '_'),
    source: 'googleapis google/iam/admin/v1/iam.proto (CreateRoleRequest.role_id)',
  },
  dag: {
    pattern: /^[\w.-]+$/,
    min: 1,
    max: 250,
    source: 'apache/airflow airflow/utils/helpers.py (validate_key)',
  },
  event_sender: SERVICE_ACCOUNT,
  event_trigger: RESOURCE,
  function: SERVICE,
  job: { ...RESOURCE, source: 'https://docs.cloud.google.com/run/docs/create-jobs' },
  kubernetes_job: {
    pattern: LABEL,
    min: 1,
    max: 52,
    source: 'kubernetes/kubernetes pkg/apis/batch/validation/validation.go (CronJob)',
  },
  launcher: SERVICE_ACCOUNT,
  // A metric's name has 100 characters, with the namespace of at most 40, a slash and its own part.
  log_metric: {
    pattern: /^[A-Za-z0-9_.,+!*',()%/-]+$/,
    min: 1,
    max: 40,
    source: 'googleapis google/logging/v2/logging_metrics.proto',
  },
  log_sink: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
    min: 1,
    max: 100,
    source: 'googleapis google/logging/v2/logging_config.proto',
  },
  scheduler: RESOURCE,
  service_account: SERVICE_ACCOUNT,
}
