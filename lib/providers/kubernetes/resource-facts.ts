import type { FactsByType } from '../resource-facts'

/**
 * What the kubernetes provider does when arguments of the module's resources change: `ForceNew` and
 * `Computed` in the schemas of its source.
 */
export const KUBERNETES_RESOURCE_FACTS: FactsByType = {
  kubernetes_config_map_v1: {
    forces: ['metadata.name', 'metadata.namespace', 'binary_data', 'immutable'],
    keeps: ['metadata.name'],
    source:
      'hashicorp/terraform-provider-kubernetes v2.38.0 and v3.2.1, kubernetes/resource_kubernetes_config_map_v1.go (CustomizeDiff: immutable) and schema_metadata.go',
  },
  kubernetes_cron_job_v1: {
    forces: [
      'metadata.name',
      'metadata.namespace',
      'spec.job_template.spec.completions',
      'spec.job_template.spec.completion_mode',
      'spec.job_template.spec.template.#',
      'spec.job_template.spec.template.spec.#',
    ],
    keeps: [
      'metadata.name',
      'spec.job_template.spec.completion_mode',
      'spec.job_template.spec.template.spec.container.resources.limits',
      'spec.job_template.spec.template.spec.container.resources.requests',
      'spec.job_template.spec.template.spec.service_account_name',
    ],
    source:
      'hashicorp/terraform-provider-kubernetes v2.38.0 and v3.2.1, kubernetes/resource_kubernetes_cron_job_v1.go, schema_cron_job_spec_v1.go, schema_job_spec.go (jobSpecFields(true)) and schema_metadata.go',
  },
  kubernetes_job_v1: {
    forces: [
      'metadata.name',
      'metadata.namespace',
      'spec.completions',
      'spec.completion_mode',
      'spec.template.#',
      'spec.template.spec.#',
      'spec.template.spec.automount_service_account_token',
      'spec.template.spec.image_pull_secrets.name',
      'spec.template.spec.node_selector',
      'spec.template.spec.restart_policy',
      'spec.template.spec.security_context.run_as_non_root',
      'spec.template.spec.security_context.seccomp_profile.type',
      'spec.template.spec.service_account_name',
      'spec.template.spec.termination_grace_period_seconds',
      'spec.template.spec.container.args',
      'spec.template.spec.container.command',
      'spec.template.spec.container.env.name',
      'spec.template.spec.container.env.value',
      'spec.template.spec.container.env.value_from.secret_key_ref.key',
      'spec.template.spec.container.env.value_from.secret_key_ref.name',
      'spec.template.spec.container.image',
      'spec.template.spec.container.name',
      'spec.template.spec.container.resources.#',
      'spec.template.spec.container.resources.limits',
      'spec.template.spec.container.resources.requests',
      'spec.template.spec.container.security_context.#',
      'spec.template.spec.container.security_context.allow_privilege_escalation',
      'spec.template.spec.container.security_context.capabilities.drop',
      'spec.template.spec.container.security_context.read_only_root_filesystem',
      'spec.template.spec.container.volume_mount.#',
    ],
    keeps: [
      'metadata.labels',
      'metadata.name',
      'spec.completion_mode',
      'spec.template.spec.container.resources.limits',
      'spec.template.spec.container.resources.requests',
      'spec.template.spec.service_account_name',
    ],
    source:
      'hashicorp/terraform-provider-kubernetes v2.38.0 and v3.2.1, kubernetes/resource_kubernetes_job_v1.go, schema_job_spec.go (jobSpecFields(false)), schema_pod_spec.go, schema_container.go and schema_metadata.go',
  },
  kubernetes_service_account_v1: {
    forces: ['metadata.name', 'metadata.namespace'],
    keeps: ['metadata.name'],
    source:
      'hashicorp/terraform-provider-kubernetes v2.38.0 and v3.2.1, kubernetes/resource_kubernetes_service_account_v1.go and schema_metadata.go',
  },
}
