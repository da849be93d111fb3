locals {
  min_code_locations = coalesce(var.scaling.min_instances, min(1, coalesce(var.scaling.max_instances, 1)))
  max_code_locations = coalesce(var.scaling.max_instances, max(1, local.min_code_locations))
}

resource "aws_appautoscaling_target" "code_location" {
  count = local.serves_code_location ? 1 : 0

  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${local.cluster_name}/${aws_ecs_service.code_location[0].name}"
  min_capacity       = local.min_code_locations
  max_capacity       = local.max_code_locations
  tags               = local.tags
}

resource "aws_appautoscaling_policy" "code_location" {
  count = local.serves_code_location ? 1 : 0

  name               = local.names.code_location
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.code_location[0].service_namespace
  scalable_dimension = aws_appautoscaling_target.code_location[0].scalable_dimension
  resource_id        = aws_appautoscaling_target.code_location[0].resource_id

  target_tracking_scaling_policy_configuration {
    target_value = coalesce(var.scaling.target_cpu_utilization, 70)

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
