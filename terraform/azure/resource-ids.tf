# Ids of what exists already, built from names: a plan asks Azure nothing.
locals {
  # Without a given subscription, that of the identity, which is known at the apply when made here.
  subscription_id = var.subscription_id != null ? var.subscription_id : split("/", local.identity.id)[2]

  resource_group_id           = "/subscriptions/${local.subscription_id}/resourceGroups/${var.resource_group_name}"
  storage_group_id            = "/subscriptions/${local.subscription_id}/resourceGroups/${coalesce(var.storage_resource_group_name, var.resource_group_name)}"
  key_vault_group_id          = "/subscriptions/${local.subscription_id}/resourceGroups/${coalesce(var.key_vault_resource_group_name, var.resource_group_name)}"
  log_analytics_group_id      = "/subscriptions/${local.subscription_id}/resourceGroups/${coalesce(var.log_analytics_resource_group_name, var.resource_group_name)}"
  existing_workspace_is_an_id = var.monitoring.log_group != null && startswith(coalesce(var.monitoring.log_group, "-"), "/")

  buckets = {
    for role, bucket in { data = var.storage.data_bucket, state = var.storage.state_bucket } :
    role => split("/", bucket) if bucket != null
  }

  # One assignment a scope: Azure refuses the same role on the same scope a second time.
  bucket_ids = {
    for role, parts in local.buckets : role => join("", concat(
      ["${local.storage_group_id}/providers/Microsoft.Storage/storageAccounts/${parts[0]}"],
      [for container in slice(parts, 1, length(parts)) : "/blobServices/default/containers/${container}"],
    ))
    if role == "state" || var.storage.data_bucket != var.storage.state_bucket
  }

  key_parts = var.storage.encryption.enabled && var.storage.encryption.kms_key_id != null ? regex(
    "^https://(?P<vault>[^.]+)[.].*/keys/(?P<key>[^/]+)", var.storage.encryption.kms_key_id
  ) : null
  key_ids = local.key_parts == null ? {} : {
    key = "${local.key_vault_group_id}/providers/Microsoft.KeyVault/vaults/${local.key_parts.vault}/keys/${local.key_parts.key}"
  }

  # Keyed by vault and name: two variables may hold the same secret.
  secret_parts = {
    for url in local.runs_on_container_apps ? values(var.secrets) : [] : join("/", regex("^https://([^.]+)[.].*/secrets/([^/]+)", url)) =>
    regex("^https://(?P<vault>[^.]+)[.].*/secrets/(?P<secret>[^/]+)", url)...
  }
  secret_ids = {
    for key, parts in local.secret_parts :
    key => "${local.key_vault_group_id}/providers/Microsoft.KeyVault/vaults/${parts[0].vault}/secrets/${parts[0].secret}"
  }
}
