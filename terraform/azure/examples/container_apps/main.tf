# A nightly run on Container Apps, inside a network, with encryption, secrets and all alarms.
terraform {
  required_version = ">= 1.11"
}

provider "azurerm" {
  subscription_id = local.subscription_id
  features {}
}

locals {
  subscription_id = "00000000-0000-0000-0000-000000000000"
  network         = "/subscriptions/${local.subscription_id}/resourceGroups/network/providers/Microsoft.Network"
}

module "job" {
  source = "../../"

  runtime_type        = "container_apps"
  tenant_id           = "acme"
  job_name            = "stripe_customers_to_iceberg"
  region              = "westeurope"
  subscription_id     = local.subscription_id
  resource_group_name = "data-platform"
  image               = "acme.azurecr.io/dativo-ingest:1.4.0"
  job_config_path     = "/configs/jobs/acme.yaml"
  schedule            = "0 2 * * *"
  timeout_seconds     = 7200

  container_registry_id       = "/subscriptions/${local.subscription_id}/resourceGroups/images/providers/Microsoft.ContainerRegistry/registries/acme"
  storage_resource_group_name = "storage"

  compute = { cpu = "2", memory = "4Gi" }

  networking = {
    vpc_id             = "${local.network}/virtualNetworks/data"
    subnet_ids         = ["${local.network}/virtualNetworks/data/subnets/container-apps"]
    security_group_ids = ["${local.network}/networkSecurityGroups/container-apps"]
    private_access     = true
  }

  storage = {
    state_bucket = "acmestate/dativo"
    data_bucket  = "acmelake/raw"
    encryption   = { enabled = true, kms_key_id = "https://acme.vault.azure.net/keys/data" }
  }

  secrets = { STRIPE_API_KEY = "https://acme.vault.azure.net/secrets/stripe" }

  success_within_hours = 26

  monitoring = {
    enabled = true
    alerts = {
      channels   = ["/subscriptions/${local.subscription_id}/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/data-team"]
      thresholds = { error_rate = 5, timeout_rate = 2, records_processed_min = 1 }
    }
  }

  tags = {
    CostCenter = "FIN-001"
    Owner      = "data-team@acme.com"
    ManagedBy  = "dativo"
  }
}

output "job_id" {
  description = "Container Apps job."
  value       = module.job.job_id
}
