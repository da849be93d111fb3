variable "existing_scheduler_role_arn" {
  description = "Existing role with which EventBridge Scheduler starts the job, by its ARN: none is made, and no rights are added to it. It trusts scheduler.amazonaws.com and has what the output scheduler_policy says. Used on ecs, with a schedule."
  type        = string
  default     = null

  # refusal: existing-scheduler-role
  validation {
    condition     = var.existing_scheduler_role_arn == null || can(regex(local.role_arn_pattern, var.existing_scheduler_role_arn))
    error_message = "The scheduler's role must be given by the ARN of a role in IAM."
  }
}

variable "schedule_dead_letter_arn" {
  description = "SQS queue, by its ARN, that keeps each start which EventBridge Scheduler gave up. Used on ecs, with a schedule. Default: none."
  type        = string
  default     = null

  # refusal: dead-letter-queue
  validation {
    condition     = var.schedule_dead_letter_arn == null || can(regex(local.queue_arn_pattern, var.schedule_dead_letter_arn))
    error_message = "A dead-letter queue must be given by the ARN of a standard SQS queue."
  }
}
