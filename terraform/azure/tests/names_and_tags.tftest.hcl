# The name rule for any tenant and job, and the tags: the same on everything, without empty ones.

mock_provider "azurerm" {}
mock_provider "kubernetes" {}

variables {
  runtime_type        = "dagster"
  tenant_id           = "acme"
  job_name            = "stripe"
  resource_group_name = "rg-data"
  image               = "acme.azurecr.io/dativo:1.0.0"
  job_document        = "tenant_id: acme\n"
}

run "short_names_stay" {
  command = plan

  variables {
    tags = { CostCenter = "FIN-001", Compliance = "GDPR,SOC2", Empty = "" }
  }

  assert {
    condition     = azurerm_container_app_job.this[0].name == "dativo-acme-stripe-eastus" && azurerm_container_app.code_location[0].name == "dativo-acme-stripe-eastus-code"
    error_message = "A name that fits is left as it is."
  }

  assert {
    condition = alltrue([
      for tags in [
        azurerm_container_app.code_location[0].tags,
        azurerm_container_app_environment.this[0].tags,
        azurerm_container_app_job.this[0].tags,
        azurerm_log_analytics_workspace.this[0].tags,
        azurerm_user_assigned_identity.code_location[0].tags,
        azurerm_user_assigned_identity.this[0].tags,
      ] : tags == tomap({ CostCenter = "FIN-001", Compliance = "GDPR,SOC2" })
    ])
    error_message = "Everything carries exactly the tags that were given, empty ones left out."
  }
}

run "long_names_end_in_a_hash" {
  command = plan

  variables {
    tenant_id = "a-tenant-with-a-long-name"
    job_name  = "salesforce_opportunities_to_iceberg"
  }

  assert {
    condition     = azurerm_container_app_job.this[0].name == "dativo-a-tenant-with-a-${substr(sha256(join("", [for part in [var.tenant_id, var.job_name, "", "eastus"] : sha256(part)])), 0, 8)}"
    error_message = "A name that does not fit is cut and ends in the hash of tenant and job."
  }
}

run "lossy_names_end_in_a_hash" {
  command = plan

  variables {
    job_name = "kunden übersicht"
  }

  assert {
    condition     = azurerm_container_app_job.this[0].name == "dativo-acme-kunden-bers-${substr(sha256(join("", [for part in ["acme", "kunden übersicht", "", "eastus"] : sha256(part)])), 0, 8)}"
    error_message = "A name that lost characters ends in the hash of tenant and job."
  }
}
