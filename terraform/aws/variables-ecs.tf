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
