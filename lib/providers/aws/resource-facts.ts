import type { FactsByType } from '../resource-facts'

const AWS_SOURCE =
  'plans of hashicorp/aws 5.100.0 against a state: terraform/guards-changes-aws.test.ts'

/**
 * What the aws provider does when arguments of the module's resources change: learnt from its own plans,
 * which the guards make again for each of them.
 */
export const AWS_RESOURCE_FACTS: FactsByType = {
  aws_appautoscaling_policy: {
    forces: ['name', 'resource_id', 'scalable_dimension', 'service_namespace'],
    source: AWS_SOURCE,
  },
  aws_appautoscaling_target: {
    forces: ['resource_id', 'scalable_dimension', 'service_namespace'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_event_rule: {
    forces: ['name'],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_event_target: {
    forces: ['rule'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_log_group: {
    forces: ['name'],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_log_metric_filter: {
    forces: ['log_group_name', 'name'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_metric_alarm: {
    forces: ['alarm_name'],
    sets: ['alarm_actions', 'metric_query'],
    source: AWS_SOURCE,
  },
  aws_ecs_cluster: {
    forces: ['name'],
    sets: ['setting'],
    source: AWS_SOURCE,
  },
  aws_ecs_cluster_capacity_providers: {
    forces: ['cluster_name'],
    sets: ['capacity_providers'],
    source: AWS_SOURCE,
  },
  aws_ecs_service: {
    forces: ['cluster', 'launch_type', 'name'],
    keeps: ['cluster', 'launch_type'],
    sets: ['network_configuration.security_groups', 'network_configuration.subnets'],
    source: AWS_SOURCE,
  },
  aws_ecs_task_definition: {
    forces: [
      'container_definitions',
      'cpu',
      'ephemeral_storage.#',
      'ephemeral_storage.size_in_gib',
      'execution_role_arn',
      'family',
      'memory',
      'network_mode',
      'requires_compatibilities',
      'runtime_platform.#',
      'runtime_platform.cpu_architecture',
      'runtime_platform.operating_system_family',
      'task_role_arn',
      'volume.#',
      'volume.efs_volume_configuration.#',
      'volume.efs_volume_configuration.authorization_config.#',
      'volume.efs_volume_configuration.authorization_config.access_point_id',
      'volume.efs_volume_configuration.authorization_config.iam',
      'volume.efs_volume_configuration.file_system_id',
      'volume.efs_volume_configuration.transit_encryption',
      'volume.name',
    ],
    keeps: ['network_mode'],
    sets: ['requires_compatibilities', 'volume'],
    source: AWS_SOURCE,
  },
  aws_eks_pod_identity_association: {
    forces: ['cluster_name', 'namespace', 'service_account'],
    source: AWS_SOURCE,
  },
  aws_iam_role: {
    forces: ['name'],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_iam_role_policy: {
    forces: ['name', 'role'],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_s3_object: {
    forces: ['bucket', 'key'],
    keeps: ['content_type'],
    source: AWS_SOURCE,
  },
  aws_scheduler_schedule: {
    forces: ['group_name', 'name'],
    keeps: ['group_name', 'name'],
    sets: [
      'target.ecs_parameters.capacity_provider_strategy',
      'target.ecs_parameters.network_configuration.security_groups',
      'target.ecs_parameters.network_configuration.subnets',
    ],
    source: AWS_SOURCE,
  },
  aws_scheduler_schedule_group: {
    forces: ['name'],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_security_group: {
    forces: ['description', 'name', 'vpc_id'],
    keeps: ['name', 'vpc_id'],
    source: AWS_SOURCE,
  },
  aws_service_discovery_service: {
    forces: [
      'dns_config.#',
      'dns_config.dns_records.#',
      'dns_config.dns_records.type',
      'dns_config.namespace_id',
      'dns_config.routing_policy',
      'health_check_custom_config.#',
      'health_check_custom_config.failure_threshold',
      'name',
    ],
    source: AWS_SOURCE,
  },
  aws_vpc_security_group_egress_rule: {
    forces: ['security_group_id'],
    source: AWS_SOURCE,
  },
  aws_vpc_security_group_ingress_rule: {
    forces: ['security_group_id'],
    source: AWS_SOURCE,
  },
}
