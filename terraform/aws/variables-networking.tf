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

  # Ids as the EC2 API returns them: 8 or 17 hexadecimal digits.
  # refusal: vpc-id
  validation {
    condition     = var.networking.vpc_id == null || can(regex("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", var.networking.vpc_id))
    error_message = "A VPC id must be vpc- followed by 8 or 17 hexadecimal digits."
  }

  # AwsVpcConfiguration.subnets in the ECS API: at most 16.
  # refusal: subnet-ids
  validation {
    condition     = length(var.networking.subnet_ids) <= 16 && alltrue([for id in var.networking.subnet_ids : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "At most 16 subnets can be given, each as subnet- followed by 8 or 17 hexadecimal digits."
  }

  # AwsVpcConfiguration.securityGroups in the ECS API: at most 5.
  # refusal: security-group-ids
  validation {
    condition     = length(var.networking.security_group_ids) <= 5 && alltrue([for id in var.networking.security_group_ids : can(regex("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "At most 5 security groups can be given, each as sg- followed by 8 or 17 hexadecimal digits."
  }
}
