# How the job comes into its container, and who starts it there.
module "run" {
  source = "../modules/job-run"

  is_dagster        = var.runtime_type == "dagster"
  dagster_schedule  = var.schedule
  dagster_time_zone = var.schedule_time_zone

  args            = var.args
  asset_document  = var.asset_document
  asset_path      = var.asset_path
  entry_point     = var.entry_point != null ? var.entry_point : var.command
  job_config_path = var.job_config_path
  job_document    = var.job_document
  job_name        = var.job_name
  tenant_id       = var.tenant_id
  timeout_seconds = var.timeout_seconds
  # https://docs.cloud.google.com/run/docs/container-contract#lifecycle
  stop_seconds = var.runtime_type == "kubernetes" ? 30 : 10
  serves       = var.runtime_type == "cloud_functions"
}

locals {
  image = var.image != null ? var.image : module.run.placeholder_image
}

# A function may be built from source: its own file says it.
check "image" {
  # refusal: image-missing
  assert {
    condition     = var.image != null || var.runtime_type == "cloud_functions"
    error_message = "No image is given, so no run can start: build one from the Dockerfile of the runner, push it to a registry of yours and set image."
  }
}

check "job" {
  # refusal: job-missing
  assert {
    condition     = var.job_document != null || var.job_config_path != null || var.args != null || var.command != null || var.entry_point != null
    error_message = "No job is given, so a run would find none: set job_document to the text of its file, or job_config_path to its path in the image."
  }
}
