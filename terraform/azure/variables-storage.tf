variable "state_storage_name" {
  description = "Storage of the Container Apps environment that keeps the runs' state, by its name there: a file share that its owner linked (`az containerapp env storage set`). Without it: every run starts from nothing."
  type        = string
  default     = null

  # hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go
  # refusal: state-storage
  validation {
    condition     = var.state_storage_name == null || try(can(regex(local.state_storage_pattern, var.state_storage_name)) && length(var.state_storage_name) <= local.state_storage_name_max, false)
    error_message = "A storage of a Container Apps environment has a name of at most ${local.state_storage_name_max_words} lower-case letters, digits and hyphens that starts with a letter."
  }

  # refusal: state-storage-environment
  validation {
    condition     = var.state_storage_name == null || var.container_app_environment_id != null || var.runtime_type == "kubernetes"
    error_message = "Only an environment that exists has a storage already, so give container_app_environment_id with state_storage_name."
  }
}

variable "storage" {
  description = "Existing storage the job uses: accounts, or containers as `account/container`, and the Key Vault key (URL) the job may wrap and unwrap with."
  type = object({
    state_bucket = optional(string)
    data_bucket  = optional(string)
    encryption = optional(object({
      enabled    = optional(bool, false)
      kms_key_id = optional(string)
    }), {})
  })
  default  = {}
  nullable = false

  # hashicorp/terraform-provider-azurerm internal/services/storage/validate: storage_account_name.go,
  # storage_container_name.go
  # refusal: storage-account
  validation {
    condition = alltrue([
      for bucket in [var.storage.state_bucket, var.storage.data_bucket] :
      bucket == null || can(regex(local.bucket_pattern, bucket))
    ])
    error_message = "A bucket on Azure is a storage account of ${local.bucket_pattern_words} lower-case letters and digits, optionally followed by a slash and a container."
  }

  # hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  # refusal: key-vault-key
  validation {
    condition     = var.storage.encryption.kms_key_id == null || can(regex(local.key_pattern, var.storage.encryption.kms_key_id))
    error_message = "A key on Azure is the URL of a Key Vault key such as https://acme.vault.azure.net/keys/data."
  }
}
