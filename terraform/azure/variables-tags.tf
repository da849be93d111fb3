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
      can(regex("^[^${local.tag_name_forbidden}]+$", name)) &&
      floor(length(base64encode(name)) * 3 / 4) - length(regexall("=", base64encode(name))) <= local.tag_name_bytes_max
    ])
    error_message = "A tag name on Azure has 1 to ${local.tag_name_bytes_max_words} bytes without < > % & \\ ? / and control characters."
  }

  # refusal: azure-tag-value
  validation {
    condition = alltrue([
      for value in values(var.tags) :
      value == null ? true : floor(length(base64encode(value)) * 3 / 4) - length(regexall("=", base64encode(value))) <= local.tag_value_bytes_max
    ])
    error_message = "A tag value on Azure has at most ${local.tag_value_bytes_max_words} bytes."
  }

  # refusal: tag-count
  validation {
    condition     = length([for value in values(var.tags) : value if value != null && value != ""]) <= local.tags_max
    error_message = "A resource takes at most ${local.tags_max_words} tags."
  }

  # refusal: azure-tag-prefix
  validation {
    condition     = alltrue([for name in keys(var.tags) : !can(regex("^(?i:${join("|", local.tag_kept_prefixes)})", name))])
    error_message = "Azure keeps tag names that start with ${local.tag_kept_prefixes_words} for itself."
  }

  # refusal: tag-case
  validation {
    condition     = length(distinct([for name in keys(var.tags) : lower(name)])) == length(var.tags)
    error_message = "Two tag names must not differ by upper and lower case alone, because the cloud takes them for one."
  }
}
