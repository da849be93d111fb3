data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition

  # Everything but Kubernetes runs the job as a Fargate task.
  uses_fargate = var.runtime_type != "kubernetes"

  # MWAA, EventBridge Scheduler and CloudWatch alarms refuse empty tag values.
  tags = { for name, value in var.tags : name => value if value != "" }

  # Longest name that each API takes (botocore's models), and what sets apart the
  # names of one kind. A log group's name has /dativo/ in front, hence 512 - 8; a code
  # location is also a DNS label, and a CronJob appends up to 11 characters to one.
  name_rules = {
    alarm_error_rate   = { max = 255, suffix = "-error-rate" }
    alarm_records      = { max = 255, suffix = "-records" }
    alarm_timeout_rate = { max = 255, suffix = "-timeout-rate" }
    cluster            = { max = 255, suffix = "" }
    code_location      = { max = 63, suffix = "-code" }
    dag                = { max = 200, suffix = "" }
    execution_role     = { max = 64, suffix = "-execution" }
    job                = { max = 52, suffix = "" }
    launch_policy      = { max = 128, suffix = "-launch" }
    log_group          = { max = 504, suffix = "" }
    metric             = { max = 200, suffix = "" }
    pod_role           = { max = 64, suffix = "-pod" }
    schedule           = { max = 64, suffix = "" }
    scheduler_role     = { max = 64, suffix = "-scheduler" }
    security_group     = { max = 255, suffix = "" }
    task               = { max = 255, suffix = "" }
    task_role          = { max = 64, suffix = "-task" }
  }

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
