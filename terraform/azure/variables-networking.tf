variable "networking" {
  description = "Network of the Container Apps environment: the first subnet, the security group put on it, and whether the environment has no public address. AKS nodes have their network already."
  type = object({
    vpc_id             = optional(string)
    subnet_ids         = optional(list(string), [])
    security_group_ids = optional(list(string), [])
    private_access     = optional(bool)
  })
  default  = {}
  nullable = false

  # refusal: virtual-network
  validation {
    condition     = var.networking.vpc_id == null || can(regex(local.network_pattern, var.networking.vpc_id))
    error_message = "A network on Azure is the resource id of a virtual network."
  }

  # refusal: subnet
  validation {
    condition     = alltrue([for subnet in var.networking.subnet_ids : can(regex(local.subnet_pattern, subnet))])
    error_message = "A subnet on Azure is given by its resource id, which ends in /virtualNetworks/ and a name, /subnets/ and a name."
  }

  # refusal: subnet-elsewhere
  validation {
    condition = var.networking.vpc_id == null || alltrue([
      for subnet in var.networking.subnet_ids : startswith(lower(subnet), lower("${var.networking.vpc_id == null ? "" : var.networking.vpc_id}/subnets/"))
    ])
    error_message = "Every subnet must lie in the virtual network that is given beside it."
  }

  # refusal: security-group
  validation {
    condition     = alltrue([for group in var.networking.security_group_ids : can(regex(local.security_group_pattern, group))])
    error_message = "A security group on Azure is the resource id of a network security group."
  }

  # refusal: security-group-count
  validation {
    condition     = var.runtime_type == "kubernetes" || length(var.networking.security_group_ids) <= local.security_groups_max
    error_message = "A subnet on Azure takes one network security group, so give at most one."
  }
}
