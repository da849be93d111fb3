variable "networking" {
  description = "Existing network of the job: VPC id, subnet ids, security group ids. Without security groups one is made in the VPC, open outwards only. private_access (default true): no public address."
  type = object({
    vpc_id             = optional(string)
    subnet_ids         = optional(list(string), [])
    security_group_ids = optional(list(string), [])
    private_access     = optional(bool)
  })
  default  = {}
  nullable = false

  # refusal: vpc-id
  validation {
    condition     = var.networking.vpc_id == null || can(regex(local.vpc_pattern, var.networking.vpc_id))
    error_message = "A VPC id must be vpc- followed by 8 or 17 hexadecimal digits."
  }

  # refusal: subnet-ids
  validation {
    condition     = length(var.networking.subnet_ids) <= local.subnets_max && alltrue([for id in var.networking.subnet_ids : can(regex(local.subnet_pattern, id))])
    error_message = "At most ${local.subnets_max_words} subnets can be given, each as subnet- followed by 8 or 17 hexadecimal digits."
  }

  # refusal: security-group-ids
  validation {
    condition     = length(var.networking.security_group_ids) <= local.security_groups_max && alltrue([for id in var.networking.security_group_ids : can(regex(local.security_group_pattern, id))])
    error_message = "At most ${local.security_groups_max_words} security groups can be given, each as sg- followed by 8 or 17 hexadecimal digits."
  }
}
