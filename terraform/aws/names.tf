data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition

  # Everything but Kubernetes runs the job as a Fargate task.
  uses_fargate = var.runtime_type != "kubernetes"

  # MWAA, EventBridge Scheduler and CloudWatch alarms refuse empty tag values.
  tags = { for name, value in var.tags : name => value if value != "" }

  name_source = "${var.tenant_id}/${var.job_name}"
  name_slug   = trim(lower(replace("dativo-${var.tenant_id}-${var.job_name}", "/[^A-Za-z0-9]+/", "-")), "-")
  name_hash   = substr(sha256(local.name_source), 0, 8)
  # The slug alone would give two jobs one name.
  name_is_lossy = can(regex("[^A-Za-z0-9 ._/-]", local.name_source))

  names = {
    for kind, rule in local.name_rules : kind => join("", [
      !local.name_is_lossy && length(local.name_slug) + length(rule.suffix) <= rule.max
      ? local.name_slug
      : "${trimsuffix(substr(local.name_slug, 0, rule.max - length(rule.suffix) - 9), "-")}-${local.name_hash}",
      rule.suffix,
    ])
  }
}
