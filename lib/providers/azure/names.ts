import type { Runtime } from '@/schemas/vocabulary'
import type { CloudNameRule } from '../resource-name'

const CONTAINER_APPS: readonly Runtime[] = ['container_apps', 'dagster', 'airflow']

/**
 * The name rules of `terraform/azure/names.tf`. Limits:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules and
 * hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go
 */
export const AZURE_NAMES: readonly CloudNameRule[] = [
  { kind: 'code_location', max: 32, suffix: '-code', runtimes: ['dagster'] },
  { kind: 'code_location_identity', max: 128, suffix: '-code', runtimes: ['dagster'] },
  { kind: 'dag', max: 128, suffix: '', runtimes: ['airflow'] },
  { kind: 'diagnostics', max: 128, suffix: '-logs', runtimes: CONTAINER_APPS },
  { kind: 'environment', max: 60, suffix: '', runtimes: CONTAINER_APPS },
  { kind: 'error_rate', max: 128, suffix: '-error-rate', runtimes: 'all' },
  { kind: 'federation', max: 120, suffix: '-aks', runtimes: ['kubernetes'] },
  { kind: 'identity', max: 128, suffix: '', runtimes: 'all' },
  { kind: 'job', max: 32, suffix: '', runtimes: CONTAINER_APPS },
  { kind: 'kubernetes_job', max: 52, suffix: '', runtimes: ['kubernetes'] },
  { kind: 'records_processed_min', max: 128, suffix: '-records', runtimes: 'all' },
  { kind: 'starter', max: 128, suffix: '-starter', runtimes: ['dagster', 'airflow'] },
  { kind: 'timeout_rate', max: 128, suffix: '-timeout-rate', runtimes: 'all' },
  { kind: 'workspace', max: 63, suffix: '', runtimes: CONTAINER_APPS },
]
