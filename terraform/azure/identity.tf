# The identity the job runs as.
resource "azurerm_user_assigned_identity" "this" {
  name                = local.names.identity
  resource_group_name = var.resource_group_name
  location            = var.region
  tags                = local.tags
}

# List, read, write and delete blobs, on the two containers (or accounts) alone.
resource "azurerm_role_assignment" "storage" {
  for_each = local.bucket_ids

  scope                = each.value
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
  principal_type       = "ServicePrincipal"
}

# Read, wrap and unwrap with the key, for data that the job encrypts itself. The accounts' own
# encryption with the key is a setting of the accounts, which exist already.
resource "azurerm_role_assignment" "key" {
  for_each = local.key_ids

  scope                = each.value
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "secret" {
  for_each = local.secret_ids

  scope                = each.value
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
  principal_type       = "ServicePrincipal"
}

# On AKS the nodes pull the image, not the pod.
resource "azurerm_role_assignment" "registry" {
  count = local.runs_on_container_apps && var.container_registry_id != null ? 1 : 0

  scope                = var.container_registry_id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
  principal_type       = "ServicePrincipal"
}
