# A DAG in the blob container of an existing Airflow, whose identity may start this one job.
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

  runtime_type        = "airflow"
  tenant_id           = "acme"
  job_name            = "hubspot_contacts_to_iceberg"
  subscription_id     = local.subscription_id
  resource_group_name = "data-platform"
  image               = "acme.azurecr.io/dativo-ingest:1.4.0"
  job_config_path     = "/configs/jobs/acme.yaml"
  schedule            = "0 6 * * 1-5"
  schedule_time_zone  = "Europe/Berlin"

  dag_bucket           = "acmeairflow/dags"
  dag_folder           = ""
  airflow_client_id    = "11111111-1111-1111-1111-111111111111"
  airflow_principal_id = "22222222-2222-2222-2222-222222222222"

  storage = { state_bucket = "acmestate/dativo", data_bucket = "acmelake/raw" }
  tags    = { CostCenter = "FIN-001" }
}

output "dag_id" {
  description = "Id of the DAG in Airflow."
  value       = module.job.dag_id
}
