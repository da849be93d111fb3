locals {
  # One rule for every name, which lib/providers/resource-name.ts states too: a hash of all parts is
  # left out only where each stands in the name as it is, so that two jobs never meet.
  name_environment = var.environment_name != null ? var.environment_name : ""
  name_last        = local.name_environment != "" ? local.name_environment : coalesce(var.job_name, "-")
  name_is_plain = (
    alltrue([for part in [var.name_prefix, var.tenant_id, var.job_name] : can(regex(local.name_plain_pattern, part))])
    && (local.name_environment == "" || can(regex(local.name_plain_pattern, local.name_environment)))
    && !can(regex(local.name_mistakable_pattern, local.name_last))
  )
  # Names that several regions share hold the region too.
  name_region  = lower(replace(var.region, " ", ""))
  name_regions = { for kind, rule in local.name_rules : kind => rule.wide ? local.name_region : "" }
  name_slugs = { for kind, region in local.name_regions : kind => trim(lower(replace(
    join("-", [var.name_prefix, var.tenant_id, var.job_name, region, local.name_environment]), "/[^A-Za-z0-9]+/", "-"
  )), "-") }
  name_hashes = { for kind, region in local.name_regions : kind => substr(sha256(join("", [
    for part in [var.tenant_id, var.job_name, local.name_environment, region] : sha256(part)
  ])), 0, 8) }

  names = { for kind, rule in local.name_rules : kind => join("", [
    local.name_is_plain
    && (!rule.wide || can(regex(local.name_region_pattern, local.name_region)))
    && length(local.name_slugs[kind]) + length(rule.suffix) <= rule.max
    ? local.name_slugs[kind]
    : "${replace(substr(local.name_slugs[kind], 0, rule.max - length(rule.suffix) - 9), "/-+$/", "")}-${local.name_hashes[kind]}",
    rule.suffix,
  ]) }

  # As people read it, in descriptions.
  title = "Dativo job ${local.names.job}"

  labels = { for name, value in var.labels : name => value if value != "" }

  runs_cloud_run_job = contains(local.cloud_run_job_runtimes, var.runtime_type)
}
