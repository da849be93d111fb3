# What the container of a run is told.
locals {
  # What the runner reads on any platform, of a run alone. The runner knows no secret manager of Azure.
  environment = merge(
    { DATIVO_SECRET_MANAGER = "env", STATE_DIR = local.state_path },
    var.storage.data_bucket == null ? {} : { S3_BUCKET = var.storage.data_bucket },
    module.run.environment,
    var.environment,
  )

  # A folder that outlives the run, where the environment has a storage for it.
  state_path   = "/state"
  state_volume = var.state_storage_name == null ? [] : [var.state_storage_name]

  # With the files of the job. AZURE_CLIENT_ID tells the Azure SDK which identity to use:
  # DefaultAzureCredential picks no user-assigned one by itself.
  run_environment = merge(
    { AZURE_CLIENT_ID = local.identity.client_id },
    module.run.documents,
    local.environment,
  )

  # Names of secrets are lower-case with hyphens; the hash keeps A_B and a_b apart.
  secret_names = {
    for name in local.runs_on_container_apps ? keys(var.secrets) : [] :
    name => "env-${trim(lower(replace(name, "/_+/", "-")), "-")}-${substr(sha256(name), 0, 8)}"
  }
}
