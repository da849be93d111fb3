data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition

  # Everything but Kubernetes runs the job as a Fargate task.
  uses_fargate = var.runtime_type != "kubernetes"

  # MWAA, EventBridge Scheduler and CloudWatch alarms refuse empty tag values.
  tags = { for name, value in var.tags : name => value if value != "" }

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
}
