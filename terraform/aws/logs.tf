locals {
  # On Kubernetes the group of the CloudWatch add-on, which the cluster has already.
  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-EKS-logs.html
  log_group_name = (
    var.monitoring.log_group != null ? var.monitoring.log_group
    : local.uses_fargate ? "/dativo/${local.names.log_group}"
    : var.cluster_name != null ? "/aws/containerinsights/${var.cluster_name}/application"
    : null
  )
  log_group_arn = local.creates_log_group ? one(aws_cloudwatch_log_group.this[*].arn) : try(
    "arn:${local.partition}:logs:${var.region}:${local.execution_account}:log-group:${local.log_group_name}",
    null,
  )
  creates_log_group = local.uses_fargate && var.create_log_group
}

resource "aws_cloudwatch_log_group" "this" {
  count = local.creates_log_group ? 1 : 0

  name              = local.log_group_name
  retention_in_days = var.log_retention_days
  kms_key_id        = local.kms_key_arn
  skip_destroy      = var.keep_log_group
  tags              = local.tags
}
