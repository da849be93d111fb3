# What every container is told, and its secrets in the parts that the resources ask for.
locals {
  # Where the state bucket is mounted, and where the runner keeps what the next run goes on from.
  state_path  = "/state"
  state_mount = var.storage.state_bucket == null ? [] : [var.storage.state_bucket]

  # The names that the runner reads. It asks for S3_BUCKET on every cloud.
  runner_environment = merge(
    {
      DATIVO_SECRET_MANAGER = "gcp"
      GOOGLE_CLOUD_PROJECT  = var.project_id
      STATE_DIR             = local.state_path
    },
    var.storage.data_bucket == null ? {} : { S3_BUCKET = var.storage.data_bucket },
  )

  # On Kubernetes the files are mounted.
  documents = var.runtime_type == "kubernetes" ? {} : module.run.documents

  environment = merge(local.runner_environment, module.run.environment, local.documents, var.environment)

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
