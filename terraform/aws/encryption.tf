# The three forms in which the key may be given: ARN, id, alias (also as an ARN).
locals {
  kms_key = var.storage.encryption.enabled ? var.storage.encryption.kms_key_id : null

  kms_arn   = try(regex("^arn:(?P<partition>[^:]+):kms:(?P<region>[^:]+):(?P<account>[^:]+):(?P<path>.+)$", local.kms_key), null)
  kms_alias = try(regex("alias/.+$", local.kms_key), null)

  kms_region = try(local.kms_arn.region, var.region)
  # null: the account of whoever is granted the key.
  kms_account = try(local.kms_arn.account, null)
  # An alias is no resource of the actions on a key: all keys, and the condition below picks the one.
  # https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
  kms_path = local.kms_alias != null ? "key/*" : try(local.kms_arn.path, "key/${local.kms_key}", "")
  kms_alias_condition = {
    for operator, test in { "ForAnyValue:StringEquals" = { "kms:ResourceAliases" = local.kms_alias } } :
    operator => test if local.kms_alias != null
  }

  # Where the service wants the key itself: an id needs the account, and an alias would need a look-up.
  kms_key_arn = (
    local.kms_key == null || local.kms_alias != null ? null
    : local.kms_arn != null ? local.kms_key
    : local.has_account_id ? "arn:${local.partition}:kms:${var.region}:${local.account_id}:${local.kms_path}"
    : null
  )

  # The account is read from the ARN of a role that is given, or of the cluster made here: a plan asks
  # AWS nothing.
  has_account_id = var.account_id != null || local.account_of_role != null || local.creates_cluster
  account_id = (
    var.account_id != null ? var.account_id
    : local.account_of_role != null ? local.account_of_role
    : one([for arn in aws_ecs_cluster.this[*].arn : split(":", arn)[4]])
  )
  account_of_role = try(split(":", coalesce(var.existing_execution_role_arn, var.existing_task_role_arn))[4], null)
}
