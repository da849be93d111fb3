# What every container is told, and its secrets in the parts that the resources ask for.
locals {
  environment = merge(
    {
      DATIVO_TENANT_ID = var.tenant_id
      DATIVO_JOB_NAME  = var.job_name
    },
    var.storage.state_bucket == null ? {} : { DATIVO_STATE_BUCKET = var.storage.state_bucket },
    var.storage.data_bucket == null ? {} : { DATIVO_DATA_BUCKET = var.storage.data_bucket },
    var.environment,
  )

  # On Kubernetes the references are to secrets of the cluster.
  secrets = { for variable, reference in var.runtime_type == "kubernetes" ? {} : var.secrets : variable => {
    project = try(regex("^projects/([^/]+)/secrets/", reference)[0], var.project_id)
    name    = regex("^(?:projects/[^/]+/secrets/)?([^/]+)", reference)[0]
    version = try(regex("/versions/([^/]+)$", reference)[0], "latest")
  } }

  secret_ids = toset([for secret in values(local.secrets) : "projects/${secret.project}/secrets/${secret.name}"])

  # Where both are given, the secret wins: a name appears once in a container.
  plain_environment = { for name, value in local.environment : name => value if !contains(keys(var.secrets), name) }
}
