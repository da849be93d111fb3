locals {
  creates_cluster = local.uses_fargate && var.cluster_name == null
  cluster_name    = local.creates_cluster ? local.names.cluster : var.cluster_name
  cluster_arn = local.creates_cluster ? one(aws_ecs_cluster.this[*].arn) : try(
    "arn:${local.partition}:ecs:${var.region}:${local.task_account}:cluster/${local.cluster_name}",
    null,
  )
}

# Spot has to be switched on in a cluster before a task can ask for it.
resource "aws_ecs_cluster_capacity_providers" "this" {
  count = local.creates_cluster && var.use_fargate_spot ? 1 : 0

  cluster_name       = aws_ecs_cluster.this[0].name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
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
