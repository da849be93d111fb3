# A cron job on an existing AKS cluster whose pods act as the job's identity.
terraform {
  required_version = ">= 1.11"
}

provider "azurerm" {
  subscription_id = "00000000-0000-0000-0000-000000000000"
  features {}
}

provider "kubernetes" {
  config_path    = "~/.kube/config"
  config_context = "data-platform"
}

module "job" {
  source = "../../"

  runtime_type        = "kubernetes"
  tenant_id           = "acme"
  job_name            = "postgres_events_to_iceberg"
  resource_group_name = "data-platform"
  image               = "acme.azurecr.io/dativo-ingest:1.4.0"
  job_config_path     = "/configs/jobs/acme.yaml"
  schedule            = "*/30 * * * *"
  timeout_seconds     = 1500

  # az aks show --query oidcIssuerProfile.issuerUrl
  oidc_issuer_url      = "https://westeurope.oic.prod-aks.azure.com/00000000-0000-0000-0000-000000000000/11111111-1111-1111-1111-111111111111/"
  kubernetes_namespace = "dativo"

  compute = { cpu = "500m", memory = "2Gi", disk_size = "20", instance_type = "Standard_D4s_v5" }
  storage = { state_bucket = "acmestate/dativo", data_bucket = "acmelake/raw" }
  secrets = { POSTGRES_PASSWORD = "postgres/password" }

  monitoring = {
    enabled   = true
    log_group = "aks-logs"
    alerts    = { thresholds = { error_rate = 10 } }
  }

  tags = { CostCenter = "FIN-001" }
}
