# One rule for every name: readable when it fits and nothing was lost, else cut and told apart by
# eight hex digits of the hash of tenant and job.
locals {
  name_source   = "${var.tenant_id}/${var.job_name}"
  name_slug     = trim(lower(replace("dativo-${var.tenant_id}-${var.job_name}", "/[^A-Za-z0-9]+/", "-")), "-")
  name_is_lossy = can(regex("[^A-Za-z0-9 ._/-]", local.name_source))
  name_hash     = substr(sha256(local.name_source), 0, 8)

  names = { for kind, rule in local.name_rules : kind => join("", [
    !local.name_is_lossy && length(local.name_slug) + length(rule.suffix) <= rule.max
    ? local.name_slug
    : "${replace(substr(local.name_slug, 0, rule.max - length(rule.suffix) - 9), "/-+$/", "")}-${local.name_hash}",
    rule.suffix,
  ]) }

  # As people read it, in descriptions.
  title = "Dativo job ${local.names.job}"

  labels = { for name, value in var.labels : name => value if value != "" }

  runs_cloud_run_job = contains(local.cloud_run_job_runtimes, var.runtime_type)
}
