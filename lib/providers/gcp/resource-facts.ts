import type { FactsByType } from '../resource-facts'

/**
 * What the google provider does when arguments of the module's resources change: `ForceNew` and `Computed`
 * in the schemas of its source.
 */
export const GCP_RESOURCE_FACTS: FactsByType = {
  google_cloud_run_v2_job: {
    forces: ['location', 'name', 'project'],
    keeps: [
      'project',
      'template.parallelism',
      'template.task_count',
      'template.template.containers.resources.limits',
      'template.template.execution_environment',
      'template.template.service_account',
      'template.template.timeout',
      'template.template.vpc_access.egress',
      'template.template.vpc_access.network_interfaces.network',
      'template.template.vpc_access.network_interfaces.subnetwork',
    ],
    sets: ['template.template.containers.env'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudrunv2/resource_cloud_run_v2_job.go',
  },
  google_cloud_run_v2_job_iam_member: {
    forces: ['project', 'location', 'name', 'role', 'member'],
    keeps: ['location', 'project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudrunv2/iam_cloud_run_v2_job.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_cloud_run_v2_service: {
    forces: ['location', 'name', 'project'],
    keeps: [
      'ingress',
      'project',
      'template.containers.ports.name',
      'template.containers.resources.limits',
      'template.containers.startup_probe.tcp_socket.port',
      'template.max_instance_request_concurrency',
      'template.service_account',
      'template.timeout',
      'template.vpc_access.egress',
      'template.vpc_access.network_interfaces.network',
      'template.vpc_access.network_interfaces.subnetwork',
    ],
    sets: ['template.containers.env'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudrunv2/resource_cloud_run_v2_service.go',
  },
  google_cloud_run_v2_service_iam_member: {
    forces: ['project', 'location', 'name', 'role', 'member'],
    keeps: ['location', 'project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudrunv2/iam_cloud_run_v2_service.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_cloud_scheduler_job: {
    forces: ['name', 'region', 'project'],
    keeps: ['project', 'region', 'retry_config.retry_count'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudscheduler/resource_cloud_scheduler_job.go',
  },
  google_cloudfunctions2_function: {
    forces: ['location', 'name', 'project'],
    keeps: [
      'build_config.docker_repository',
      'event_trigger.pubsub_topic',
      'event_trigger.service_account_email',
      'event_trigger.trigger_region',
      'project',
      'service_config.available_cpu',
      'service_config.available_memory',
      'service_config.environment_variables',
      'service_config.max_instance_count',
      'service_config.max_instance_request_concurrency',
      'service_config.service_account_email',
      'service_config.timeout_seconds',
    ],
    sets: ['event_trigger.event_filters'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/cloudfunctions2/resource_cloudfunctions2_function.go',
  },
  google_eventarc_trigger: {
    forces: [
      'location',
      'name',
      'project',
      'transport.#',
      'transport.pubsub.#',
      'transport.pubsub.topic',
      'matching_criteria.attribute',
      'matching_criteria.value',
    ],
    keeps: ['destination.cloud_run_service.region', 'project'],
    sets: ['matching_criteria'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/eventarc/resource_eventarc_trigger.go',
  },
  google_kms_crypto_key_iam_member: {
    forces: ['crypto_key_id', 'role', 'member'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/kms/iam_kms_crypto_key.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_logging_metric: {
    forces: ['project'],
    keeps: ['project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/logging/resource_logging_metric.go',
  },
  google_logging_project_sink: {
    forces: ['name', 'project'],
    keeps: ['project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/logging/resource_logging_project_sink.go and resource_logging_sink.go',
  },
  google_monitoring_alert_policy: {
    forces: ['project'],
    keeps: ['project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/monitoring/resource_monitoring_alert_policy.go',
  },
  google_project_iam_custom_role: {
    forces: ['role_id', 'project'],
    keeps: ['project'],
    sets: ['permissions'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/resourcemanager/resource_google_project_iam_custom_role.go',
  },
  google_project_iam_member: {
    forces: ['project', 'role', 'member', 'condition.#', 'condition.expression', 'condition.title'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/resourcemanager/iam_project.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_secret_manager_secret_iam_member: {
    forces: ['secret_id', 'role', 'member'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/secretmanager/iam_secret_manager_secret.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_service_account: {
    forces: ['account_id', 'project'],
    keeps: ['project'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/resourcemanager/resource_google_service_account.go',
  },
  google_service_account_iam_member: {
    forces: ['service_account_id', 'role', 'member'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/resourcemanager/iam_service_account.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_storage_bucket_iam_member: {
    forces: ['bucket', 'role', 'member'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/storage/iam_storage_bucket.go; google/tpgiamresource/resource_iam_member.go',
  },
  google_storage_bucket_object: {
    forces: ['bucket', 'name', 'content_type'],
    keeps: ['content', 'content_type'],
    source:
      'hashicorp/terraform-provider-google v6.13.0, v6.50.0 and v7.45.0, google/services/storage/resource_storage_bucket_object.go',
  },
}
