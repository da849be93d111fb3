output "code_location_host" {
  description = "Host of the code location, by its name in the Cloud Map namespace; null without service_discovery_namespace_id and service_discovery_namespace_name."
  value       = local.code_location_host
}

output "code_location_service_name" {
  description = "ECS service of the Dagster code location; null when it is not started."
  value       = one(aws_ecs_service.code_location[*].name)
}

output "dagster_yaml" {
  description = "Part of Dagster's dagster.yaml: the run launcher with which runs start as tasks of this job; null on other runtimes."
  value = !local.is_dagster ? null : yamlencode({
    run_launcher = {
      module = "dagster_aws.ecs"
      class  = "EcsRunLauncher"
      config = {
        use_current_ecs_task_config = false
        # Which task and container a run is, its code location says (DAGSTER_CONTAINER_CONTEXT), so that
        # one Dagster launches many jobs, and the launcher need not read task definitions.
        # Otherwise the launcher lists every secret of the account.
        secrets_tag = null
        run_task_kwargs = merge(local.launch_on, {
          cluster              = local.cluster_name
          enableECSManagedTags = true
          networkConfiguration = {
            awsvpcConfiguration = {
              subnets        = var.networking.subnet_ids
              securityGroups = local.security_group_ids
              assignPublicIp = local.assign_public_ip ? "ENABLED" : "DISABLED"
            }
          }
        })
      }
    }
  })
}

output "workspace_yaml" {
  description = "Part of Dagster's workspace.yaml: where the code location is found; null when its host is not known."
  value = local.code_location_host == null ? null : yamlencode({
    load_from = [{
      grpc_server = {
        host          = local.code_location_host
        port          = var.code_location_port
        location_name = local.names.code_location
      }
    }]
  })
}
