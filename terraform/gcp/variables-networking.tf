variable "networking" {
  description = "Network of the runs: a Serverless VPC connector or a network, one subnetwork, network tags, and whether all traffic leaves through it (the default)."
  type = object({
    vpc_id             = optional(string)
    subnet_ids         = optional(list(string), [])
    security_group_ids = optional(list(string), [])
    private_access     = optional(bool)
  })
  default  = {}
  nullable = false

  # google/cloud/run/v2/vendor_settings.proto
  # refusal: network
  validation {
    condition = var.runtime_type == "kubernetes" || var.networking.vpc_id == null || anytrue([
      for pattern in [local.connector_pattern, local.network_pattern] : can(regex(pattern, var.networking.vpc_id))
    ])
    error_message = "The network on Google Cloud is a connector, projects/PROJECT/locations/REGION/connectors/NAME, or a network, projects/PROJECT/global/networks/NAME or its name."
  }

  # One network interface.
  # refusal: one-subnetwork
  validation {
    condition     = var.runtime_type == "kubernetes" || length(var.networking.subnet_ids) <= local.subnetwork_max
    error_message = "A job on Cloud Run runs in one subnetwork."
  }

  # refusal: subnetwork
  validation {
    condition     = var.runtime_type == "kubernetes" || alltrue([for subnet in var.networking.subnet_ids : can(regex(local.subnetwork_pattern, subnet))])
    error_message = "A subnetwork on Google Cloud looks like projects/PROJECT/regions/REGION/subnetworks/NAME or is its name."
  }

  # refusal: network-tag
  validation {
    condition     = var.runtime_type == "kubernetes" || alltrue([for tag in var.networking.security_group_ids : can(regex(local.network_tag_pattern, tag))])
    error_message = "Security groups on Google Cloud are network tags: at most ${local.network_tag_pattern_words} lower-case letters, digits and hyphens, starting with a letter."
  }

  # refusal: beside-connector
  validation {
    condition     = var.runtime_type == "kubernetes" || !can(regex("/connectors/", var.networking.vpc_id)) || length(var.networking.subnet_ids) + length(var.networking.security_group_ids) == 0
    error_message = "A Serverless VPC connector has its own subnetwork and network tags, so subnet_ids and security_group_ids stay empty beside it."
  }

  # refusal: network-tag-alone
  validation {
    condition     = var.runtime_type == "kubernetes" || length(var.networking.security_group_ids) == 0 || var.networking.vpc_id != null || length(var.networking.subnet_ids) > 0
    error_message = "Network tags need a network: give vpc_id or subnet_ids."
  }
}
