# How the job comes into its container and who starts it there: the same on every cloud. No resource
# here, only values for the container's definition.
locals {
  # The ENTRYPOINT of the runner's image.
  runner = ["python", "-m", "dativo_ingest.cli"]

  # A folder that any user of any image can write to.
  delivered_path = "/tmp/dativo/job.yaml"
  config_path    = coalesce(var.job_config_path, local.delivered_path)

  definitions      = file("${path.module}/definitions.py")
  definitions_path = "/tmp/dativo/definitions.py"

  program = concat(
    coalesce(var.entry_point, local.runner),
    var.args != null ? var.args
    : var.entry_point != null ? []
    : ["run", "--config", local.config_path, "--mode", "self_hosted"],
  )

  supervisor = file("${path.module}/supervisor.py")

  settings = { for name, value in {
    tenant_id       = var.tenant_id
    job_name        = var.job_name
    config_path     = local.config_path
    asset_path      = var.asset_path
    timeout_seconds = var.timeout_seconds
    stop_seconds    = var.stop_seconds
    serve           = var.serves ? true : null

    definitions_path = var.is_dagster ? local.definitions_path : null
  } : name => value if value != null }

  # Terraform normalises Unicode in every text (NFC), so a text that this would change comes in Base64.
  given = { for name, text in {
    DATIVO_JOB_DOCUMENT   = var.job_config_path == null ? var.job_document : null
    DATIVO_ASSET_DOCUMENT = var.asset_document
  } : name => text if text != null }
  encoded = { for name, text in local.given : name => can(regex(local.encoded_pattern, text)) ? regex(local.encoded_pattern, text)[0] : null }

  encoded_pattern = "^base64:([A-Za-z0-9+/]+=*)$"
  file_names      = { DATIVO_JOB_DOCUMENT = "job.yaml", DATIVO_ASSET_DOCUMENT = "asset.yaml" }

  dagster_environment = var.is_dagster ? {
    DATIVO_DAGSTER_JOB = jsonencode({
      name      = coalesce(var.job_name, "dativo")
      program   = local.program
      cron      = var.dagster_schedule
      time_zone = var.dagster_schedule == null ? null : var.dagster_time_zone
    })
  } : {}
}
