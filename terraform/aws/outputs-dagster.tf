output "code_location_host" {
  description = "Name under which Dagster finds the code location in the Cloud Map namespace; null when it is not registered."
  value       = one(aws_service_discovery_service.code_location[*].name)
}

output "code_location_service_name" {
  description = "ECS service of the Dagster code location; null when it is not started."
  value       = one(aws_ecs_service.code_location[*].name)
}

output "dagster_run_launcher" {
  description = "The run_launcher of Dagster's dagster.yaml with which runs start as tasks of this job; null on other runtimes."
  value = !local.is_dagster ? null : yamlencode({
    run_launcher = {
      module = "dagster_aws.ecs"
      class  = "EcsRunLauncher"
      config = {
        use_current_ecs_task_config = false
        # Otherwise the launcher lists every secret of the account.
        secrets_tag = null
        run_task_kwargs = {
          cluster              = local.cluster_name
          launchType           = "FARGATE"
          enableECSManagedTags = true
          networkConfiguration = {
            awsvpcConfiguration = {
              subnets        = var.networking.subnet_ids
              securityGroups = local.security_group_ids
              assignPublicIp = local.assign_public_ip ? "ENABLED" : "DISABLED"
            }
          }
        }
      }
    }
  })
}
