import type { FactsByType } from '../resource-facts'

const AWS_SOURCE =
  'plans of hashicorp/aws 5.100.0 against a state: terraform/guards-aws-facts.test.ts'

/**
 * What the aws provider does when arguments of the module's resources change: learnt from its own plans,
 * which the guards make again for each of them.
 */
export const AWS_RESOURCE_FACTS: FactsByType = {
  aws_appautoscaling_policy: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_appautoscaling_target: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_event_rule: {
    forces: [],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_event_target: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_log_group: {
    forces: [],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_log_metric_filter: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_cloudwatch_metric_alarm: {
    forces: [],
    sets: ['alarm_actions', 'metric_query'],
    source: AWS_SOURCE,
  },
  aws_ecs_cluster: {
    forces: [],
    sets: ['setting'],
    source: AWS_SOURCE,
  },
  aws_ecs_cluster_capacity_providers: {
    forces: [],
    sets: ['capacity_providers'],
    source: AWS_SOURCE,
  },
  aws_ecs_service: {
    forces: [],
    keeps: ['cluster', 'launch_type'],
    sets: ['network_configuration.security_groups', 'network_configuration.subnets'],
    source: AWS_SOURCE,
  },
  aws_ecs_task_definition: {
    forces: [],
    keeps: ['network_mode'],
    sets: ['requires_compatibilities', 'volume'],
    source: AWS_SOURCE,
  },
  aws_eks_pod_identity_association: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_iam_role: {
    forces: [],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_iam_role_policy: {
    forces: [],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_s3_object: {
    forces: [],
    keeps: ['content_type'],
    source: AWS_SOURCE,
  },
  aws_scheduler_schedule: {
    forces: [],
    keeps: ['group_name', 'name'],
    sets: [
      'target.ecs_parameters.capacity_provider_strategy',
      'target.ecs_parameters.network_configuration.security_groups',
      'target.ecs_parameters.network_configuration.subnets',
    ],
    source: AWS_SOURCE,
  },
  aws_scheduler_schedule_group: {
    forces: [],
    keeps: ['name'],
    source: AWS_SOURCE,
  },
  aws_security_group: {
    forces: [],
    keeps: ['name', 'vpc_id'],
    source: AWS_SOURCE,
  },
  aws_service_discovery_service: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_vpc_security_group_egress_rule: {
    forces: [],
    source: AWS_SOURCE,
  },
  aws_vpc_security_group_ingress_rule: {
    forces: [],
    source: AWS_SOURCE,
  },
}
