# A code location in the environment of an existing Dagster, scaled by CPU, that starts the job.
terraform {
  required_version = ">= 1.9"
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

  container_app_environment_id = "/subscriptions/${local.subscription_id}/resourceGroups/dagster/providers/Microsoft.App/managedEnvironments/dagster"

  compute = { cpu = "1", memory = "2Gi", instance_type = "Consumption" }
  scaling = { min_instances = 1, max_instances = 5, target_cpu_utilization = 70 }
  storage = { state_bucket = "acmestate/dativo", data_bucket = "acmelake/raw" }
  tags    = { CostCenter = "FIN-001" }
}

output "code_location" {
  description = "Host and port for Dagster's workspace.yaml."
  value       = "${module.job.code_location_host}:${module.job.code_location_port}"
}
