# What the module refuses. Each run breaks one rule of every variable it names, so that no rule
# hides behind another.

mock_provider "azurerm" {}
mock_provider "kubernetes" {}

variables {
  runtime_type        = "container_apps"
  tenant_id           = "acme"
  job_name            = "stripe"
  resource_group_name = "rg-data"
}

run "what_is_allowed" {
  command = plan
}

run "first_of_each" {
  command = plan

  variables {
    cloud_provider        = "aws"
    compute               = { cpu = "0.3" }
    job_name              = ""
    monitoring            = { log_group = "a/b" }
    networking            = { vpc_id = "vpc-12345678" }
    region                = "east_us"
    resource_group_name   = "ends.in.a.dot."
    scaling               = { min_instances = 1.5 }
    schedule              = "rate(1 day)"
    secrets               = { "A-B" = "https://acme.vault.azure.net/secrets/a" }
    storage               = { data_bucket = "Acme" }
    subscription_id       = "acme"
    tags                  = { "cost/center" = "x" }
    tenant_id             = ""
    timeout_seconds       = 0
    image                 = "a b"
    log_retention_days    = 7
    container_registry_id = "acme.azurecr.io"
    code_location_cpu     = 0.3
    code_location_port    = 0
    dag_bucket            = "acmedags"
    dag_folder            = "dags/"
    airflow_principal_id  = "airflow"
    kubernetes_namespace  = "Data"
    oidc_issuer_url       = "http://issuer"
  }

  expect_failures = [
    var.cloud_provider,
    var.compute,
    var.job_name,
    var.monitoring,
    var.networking,
    var.region,
    var.resource_group_name,
    var.scaling,
    var.schedule,
    var.secrets,
    var.storage,
    var.subscription_id,
    var.tags,
    var.tenant_id,
    var.timeout_seconds,
    var.image,
    var.log_retention_days,
    var.container_registry_id,
    var.code_location_cpu,
    var.code_location_port,
    var.dag_bucket,
    var.dag_folder,
    var.airflow_principal_id,
    var.kubernetes_namespace,
    var.oidc_issuer_url,
  ]
}

run "second_of_each" {
  command = plan

  variables {
    compute            = { cpu = "1", memory = "4Gi" }
    monitoring         = { alerts = { channels = ["team@acme.com"] } }
    networking         = { subnet_ids = ["subnet-12345678"] }
    scaling            = { min_instances = 3, max_instances = 2 }
    schedule           = "0 2 * * *"
    schedule_time_zone = "Europe/Berlin"
    secrets            = { A = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a" }
    storage            = { encryption = { kms_key_id = "alias/data" } }
    tags               = { Owner = join("", [for _ in range(129) : "ä"]) }
  }

  expect_failures = [
    var.compute,
    var.monitoring,
    var.networking,
    var.scaling,
    var.schedule_time_zone,
    var.secrets,
    var.storage,
    var.tags,
  ]
}

run "third_of_each" {
  command = plan

  variables {
    compute    = { cpu = "one", instance_type = "D4" }
    monitoring = { alerts = { thresholds = { error_rate = 101 } } }
    networking = {
      vpc_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v"
      subnet_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/w/subnets/a"]
    }
    scaling = { target_cpu_utilization = 0 }
    tags    = { for number in range(51) : "tag${number}" => "x" }
  }

  expect_failures = [
    var.compute,
    var.monitoring,
    var.networking,
    var.scaling,
    var.tags,
  ]
}

run "fourth_of_each" {
  command = plan

  variables {
    compute    = { instance_type = "m5.large" }
    networking = { security_group_ids = ["sg-12345678"] }
    tags       = { "Microsoft-Owner" = "x" }
  }

  expect_failures = [
    var.compute,
    var.networking,
    var.tags,
  ]
}

run "fifth_of_each" {
  command = plan

  variables {
    networking                   = { security_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/a", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/b"] }
    tags                         = { Owner = "a", owner = "b" }
    container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/shared"
    monitoring                   = { enabled = true, alerts = { thresholds = { error_rate = 5 } } }
  }

  expect_failures = [
    var.networking,
    var.tags,
    var.monitoring,
  ]
}

run "dagster_without_replicas" {
  command = plan

  variables {
    runtime_type = "dagster"
    scaling      = { min_instances = 0 }
  }

  expect_failures = [
    var.scaling,
  ]
}

run "secrets_on_aks" {
  command = plan

  variables {
    runtime_type    = "kubernetes"
    oidc_issuer_url = "https://issuer"
    secrets         = { A = "https://acme.vault.azure.net/secrets/a" }
  }

  expect_failures = [
    var.secrets,
  ]
}

run "environment_by_name" {
  command = plan

  variables {
    container_app_environment_id = "shared"
  }

  expect_failures = [
    var.container_app_environment_id,
  ]
}

run "runtime_of_another_cloud" {
  command = plan

  variables {
    runtime_type = "ecs"
  }

  expect_failures = [
    var.runtime_type,
  ]
}

run "schedule_and_time_zone_on_airflow" {
  command = plan

  variables {
    runtime_type       = "airflow"
    schedule           = "rate(1 day)"
    schedule_time_zone = "Central European Time"
  }

  expect_failures = [
    var.schedule,
    var.schedule_time_zone,
  ]
}

run "blank_names" {
  command = plan

  variables {
    job_name  = " "
    tenant_id = " "
  }

  expect_failures = [
    var.job_name,
    var.tenant_id,
  ]
}
