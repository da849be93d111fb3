# A code location in the environment of an existing Dagster, scaled by CPU, that starts the job.
terraform {
  required_version = ">= 1.11"
}

provider "azurerm" {
  subscription_id = local.subscription_id
  features {}
}

locals {
  subscription_id = "00000000-0000-0000-0000-000000000000"
}

module "job" {
  source = "../../"

  runtime_type        = "dagster"
  tenant_id           = "acme"
  job_name            = "mysql_orders_to_iceberg"
  subscription_id     = local.subscription_id
  resource_group_name = "data-platform"
  image               = "acme.azurecr.io/dativo-ingest:1.4.0"
  job_config_path     = "/configs/jobs/acme.yaml"

  container_app_environment_id = "/subscriptions/${local.subscription_id}/resourceGroups/dagster/providers/Microsoft.App/managedEnvironments/dagster"

  dagster_principal_id = "22222222-2222-2222-2222-222222222222"
  state_storage_name   = "dativo-state"
  schedule             = "0 4 * * *"
  schedule_time_zone   = "Europe/Berlin"

  compute = { cpu = "1", memory = "2Gi", instance_type = "Consumption" }
  scaling = { min_instances = 1, max_instances = 5, target_cpu_utilization = 70 }
  storage = { state_bucket = "acmestate/dativo", data_bucket = "acmelake/raw" }
  tags    = { CostCenter = "FIN-001" }
}

output "dagster_yaml" {
  description = "For Dagster's dagster.yaml."
  value       = module.job.dagster_yaml
}

output "workspace_yaml" {
  description = "For Dagster's workspace.yaml."
  value       = module.job.workspace_yaml
}
