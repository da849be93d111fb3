locals {
  creates_cluster = local.uses_fargate && var.cluster_name == null
  cluster_name    = local.creates_cluster ? local.names.cluster : var.cluster_name
  cluster_arn = local.creates_cluster ? one(aws_ecs_cluster.this[*].arn) : try(
    "arn:${local.partition}:ecs:${var.region}:${split(":", aws_iam_role.task[0].arn)[4]}:cluster/${local.cluster_name}",
    null,
  )
}

resource "aws_ecs_cluster" "this" {
  count = local.creates_cluster ? 1 : 0

  name = local.names.cluster
  tags = local.tags

  setting {
    name  = "containerInsights"
    value = var.monitoring.enabled ? "enabled" : "disabled"
  }

  # The tasks' ephemeral disk. The API takes the ARN or the id of a key, no alias.
  dynamic "configuration" {
    for_each = local.kms_key != null && local.kms_alias == null ? [local.kms_key] : []

    content {
      managed_storage_configuration {
        fargate_ephemeral_storage_kms_key_id = configuration.value
      }
    }
  }
}
