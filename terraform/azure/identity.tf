# The identity the job runs as.
locals {
  makes_identity = var.existing_identity == null
  identity = local.makes_identity ? {
    id           = azurerm_user_assigned_identity.this[0].id
    client_id    = azurerm_user_assigned_identity.this[0].client_id
    principal_id = azurerm_user_assigned_identity.this[0].principal_id
  } : var.existing_identity

  identity_group = local.makes_identity ? var.resource_group_name : split("/", var.existing_identity.id)[4]

  # An identity that exists gets rights where its object id is given; else it has them already.
  gets_rights = local.makes_identity || try(var.existing_identity.principal_id, null) != null
}

resource "azurerm_user_assigned_identity" "this" {
  count = local.makes_identity ? 1 : 0

  name                = local.names.identity
  resource_group_name = var.resource_group_name
  location            = var.region
  tags                = local.tags
}

# List, read, write and delete blobs, on the two containers (or accounts) alone.
resource "azurerm_role_assignment" "storage" {
  for_each = local.gets_rights ? local.bucket_ids : {}

  scope                = each.value
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = local.identity.principal_id
  principal_type       = "ServicePrincipal"
}

# Read, wrap and unwrap with the key, for data that the job encrypts itself. The accounts' own
# encryption with the key is a setting of the accounts, which exist already.
resource "azurerm_role_assignment" "key" {
  for_each = local.gets_rights ? local.key_ids : {}

  scope                = each.value
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = local.identity.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "secret" {
  for_each = local.gets_rights ? local.secret_ids : {}

  scope                = each.value
  role_definition_name = "Key Vault Secrets User"
  principal_id         = local.identity.principal_id
  principal_type       = "ServicePrincipal"
}

# On AKS the nodes pull the image, not the pod.
resource "azurerm_role_assignment" "registry" {
  count = local.gets_rights && local.runs_on_container_apps && var.container_registry_id != null ? 1 : 0

  scope                = var.container_registry_id
  role_definition_name = "AcrPull"
  principal_id         = local.identity.principal_id
  principal_type       = "ServicePrincipal"
}

# What the job does beside its buckets: a role by its name or by the id of its definition.
resource "azurerm_role_assignment" "extra" {
  for_each = local.gets_rights ? var.extra_role_assignments : {}

  scope                = each.value.scope
  role_definition_name = startswith(each.value.role, "/") ? null : each.value.role
  role_definition_id   = startswith(each.value.role, "/") ? each.value.role : null
  principal_id         = local.identity.principal_id
  principal_type       = "ServicePrincipal"
}

# The identity had no index before one that exists could be given.
moved {
  from = azurerm_user_assigned_identity.this
  to   = azurerm_user_assigned_identity.this[0]
}
