# What the job may do, and where it writes.

variable "existing_execution_role_arn" {
  description = "Existing role with which ECS starts the container, by its ARN: none is made, and no rights are added to it. It trusts ecs-tasks.amazonaws.com and has what the output execution_policy says."
  type        = string
  default     = null

  # refusal: existing-execution-role
  validation {
    condition     = var.existing_execution_role_arn == null || can(regex(local.role_arn_pattern, var.existing_execution_role_arn))
    error_message = "An execution role must be given by the ARN of a role in IAM."
  }
}

variable "existing_task_role_arn" {
  description = "Existing role of the job, by its ARN: none is made, and no rights are added to it. It trusts ecs-tasks.amazonaws.com and has what the output task_policy says; on kubernetes it trusts the pods' service account, and the output is pod_policy."
  type        = string
  default     = null

  # refusal: existing-task-role
  validation {
    condition     = var.existing_task_role_arn == null || can(regex(local.role_arn_pattern, var.existing_task_role_arn))
    error_message = "The role of the job must be given by the ARN of a role in IAM."
  }
}

variable "extra_policy_statements" {
  description = "Further rights of the job, as statements of an IAM policy: what Glue, Lake Formation or a source wants of it. On kubernetes they go to the pods' role."
  type = list(object({
    sid       = optional(string)
    actions   = list(string)
    resources = list(string)
  }))
  default  = []
  nullable = false

  # refusal: policy-statement
  validation {
    condition = alltrue([
      for statement in var.extra_policy_statements :
      length(statement.actions) > 0 && length(statement.resources) > 0 && (statement.sid == null || can(regex(local.statement_sid_pattern, statement.sid)))
    ])
    error_message = "A policy statement has at least one action and one resource, and a sid of letters and digits if any."
  }
}

variable "keep_log_group" {
  description = "Whether the log group stays, with its retention, when the job is renamed or destroyed. A later job of the same name then needs it imported, or create_log_group = false with monitoring.log_group."
  type        = bool
  default     = true
  nullable    = false
}

variable "permissions_boundary_arn" {
  description = "Policy that bounds every role made here, by its ARN. Default: none."
  type        = string
  default     = null

  # refusal: permissions-boundary
  validation {
    condition     = var.permissions_boundary_arn == null || can(regex(local.policy_arn_pattern, var.permissions_boundary_arn))
    error_message = "A permissions boundary must be given by the ARN of a policy in IAM."
  }
}

variable "read_only_root_filesystem" {
  description = "Whether the container's root file system is read-only; `/tmp` and `/state` stay writable."
  type        = bool
  default     = false
  nullable    = false
}

variable "state_access_point_id" {
  description = "Access point of state_file_system_id: its folder is the state's, and its user owns the files. Default: the root of the file system, as root."
  type        = string
  default     = null

  # refusal: efs-access-point
  validation {
    condition     = var.state_access_point_id == null || can(regex(local.efs_access_point_pattern, var.state_access_point_id)) && var.state_file_system_id != null
    error_message = "An access point must be given as fsap- followed by 8 to 40 hexadecimal digits, beside the file system that it belongs to."
  }
}

variable "state_file_system_id" {
  description = "Existing EFS file system that keeps the job's state at /state; it must let the job's security group in on port 2049. Default: none, and every run starts without the state of the last."
  type        = string
  default     = null

  # refusal: efs-file-system
  validation {
    condition     = var.state_file_system_id == null || can(regex(local.efs_file_system_pattern, var.state_file_system_id))
    error_message = "An EFS file system must be given as fs- followed by 8 to 40 hexadecimal digits."
  }
}
