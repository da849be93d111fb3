import type { NamePattern } from '../name-pattern'

const CONTAINER_APP: NamePattern = {
  pattern: /^(?!.*--)[a-z](?:[a-z0-9-]*[a-z0-9])?$/,
  min: 2,
  max: 32,
  source:
    'hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go; MicrosoftDocs/azure-docs resource-name-rules.md',
}
const IDENTITY: NamePattern = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  min: 3,
  max: 128,
  source: 'MicrosoftDocs/azure-docs resource-name-rules.md (userAssignedIdentities)',
}
const ALERT: NamePattern = {
  pattern: /^[^*#&+:<>?@%{}\\/]*[^*#&+:<>?@%{}\\/. ]$/,
  min: 1,
  max: 260,
  source: 'MicrosoftDocs/azure-docs resource-name-rules.md (scheduledQueryRules)',
}

/** By the kinds of `AZURE_NAMES`. */
export const AZURE_NAME_PATTERNS: Readonly<Record<string, NamePattern>> = {
  code_location: CONTAINER_APP,
  code_location_identity: IDENTITY,
  dag: {
    pattern: /^[\w.-]+$/,
    min: 1,
    max: 250,
    source: 'apache/airflow airflow/utils/helpers.py (validate_key)',
  },
  diagnostics: { ...ALERT, source: 'MicrosoftDocs/azure-docs resource-name-rules.md' },
  environment: {
    pattern: /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,58}[a-zA-Z0-9])$/,
    min: 2,
    max: 60,
    source:
      'hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go',
  },
  error_rate: ALERT,
  federation: { ...IDENTITY, max: 120 },
  identity: IDENTITY,
  job: CONTAINER_APP,
  kubernetes_job: {
    pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
    min: 1,
    max: 52,
    source: 'kubernetes/kubernetes pkg/apis/batch/validation/validation.go (CronJob)',
  },
  missed_runs: ALERT,
  records_processed_min: ALERT,
  // A role's display name; the module adds a hyphen and eight digits.
  starter: {
    pattern: /^[^\s].*$/,
    min: 1,
    max: 512,
    made: (name) => `${name}-00000000`,
    source: 'https://learn.microsoft.com/azure/role-based-access-control/custom-roles',
  },
  timeout_rate: ALERT,
  workspace: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]+[A-Za-z0-9]$/,
    min: 4,
    max: 63,
    source:
      'hashicorp/terraform-provider-azurerm internal/services/loganalytics/validate/log_analytics_workspace_name.go',
  },
}
