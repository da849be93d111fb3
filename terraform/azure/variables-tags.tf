variable "tags" {
  description = "Tags of everything that can carry them. Empty values are left out."
  type        = map(string)
  default     = {}
  nullable    = false

  # https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources. The provider
  # counts bytes: hashicorp/go-azure-helpers resourcemanager/tags/validate.go
  # refusal: azure-tag-name
  validation {
    condition = alltrue([
      for name in keys(var.tags) :
      can(regex("^[^<>%&\\\\?/\\x00-\\x1f\\x7f]+$", name)) &&
      floor(length(base64encode(name)) * 3 / 4) - length(regexall("=", base64encode(name))) <= 512
    ])
    error_message = "A tag name on Azure has 1 to 512 bytes without < > % & \\ ? / and control characters."
  }

  # refusal: azure-tag-value
  validation {
    condition = alltrue([
      for value in values(var.tags) :
      value == null ? true : floor(length(base64encode(value)) * 3 / 4) - length(regexall("=", base64encode(value))) <= 256
    ])
    error_message = "A tag value on Azure has at most 256 bytes."
  }

  # refusal: tag-count
  validation {
    condition     = length([for value in values(var.tags) : value if value != null && value != ""]) <= 50
    error_message = "A resource takes at most 50 tags."
  }

  # refusal: azure-tag-prefix
  validation {
    condition     = alltrue([for name in keys(var.tags) : !can(regex("^(?i:microsoft|azure|windows)", name))])
    error_message = "Azure keeps tag names that start with microsoft, azure or windows for itself."
  }

  # refusal: tag-case
  validation {
    condition     = length(distinct([for name in keys(var.tags) : lower(name)])) == length(var.tags)
    error_message = "Two tag names must not differ by upper and lower case alone, because the cloud takes them for one."
  }
}
