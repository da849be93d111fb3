variable "monitoring" {
  description = "Container insights, metrics and alarms. Channels are SNS topic ARNs; thresholds are error_rate and timeout_rate (percent of the runs of an hour) and records_processed_min (per run, from a line that the job must log)."
  type = object({
    enabled           = optional(bool, false)
    metrics_namespace = optional(string)
    log_group         = optional(string)
    alerts = optional(object({
      channels   = optional(list(string), [])
      thresholds = optional(map(number), {})
    }), {})
  })
  default  = {}
  nullable = false

  # MetricTransformation.metricNamespace in the CloudWatch Logs API; AWS/ is kept for the services themselves.
  # refusal: cloudwatch-namespace
  validation {
    condition     = var.monitoring.metrics_namespace == null || can(regex(local.metrics_namespace_pattern, var.monitoring.metrics_namespace)) && !startswith(coalesce(var.monitoring.metrics_namespace, "-"), local.metrics_namespace_kept_prefix)
    error_message = "A metrics namespace must have 1 to 255 characters without a colon, and must not start with a space, a slash or ${local.metrics_namespace_kept_prefix}."
  }

  # refusal: log-group
  validation {
    condition     = var.monitoring.log_group == null || can(regex(local.log_group_pattern, var.monitoring.log_group)) && !startswith(coalesce(var.monitoring.log_group, "-"), local.log_group_kept_prefix)
    error_message = "A log group name must have 1 to 512 letters, digits or characters of _-/.#, and must not start with ${local.log_group_kept_prefix}."
  }

  # CreateTopic in the SNS API gives the characters of a topic's name.
  # refusal: sns-topic
  validation {
    condition     = alltrue([for channel in var.monitoring.alerts.channels : can(regex(local.alert_channel_pattern, channel))])
    error_message = "An alert channel on AWS must be the ARN of a standard SNS topic."
  }

  # refusal: alert-channel-count
  validation {
    condition     = length(distinct(var.monitoring.alerts.channels)) <= local.alert_channels_max
    error_message = "A CloudWatch alarm notifies at most ${local.alert_channels_max_words} channels."
  }

  # refusal: threshold
  validation {
    condition = alltrue([
      for name, value in var.monitoring.alerts.thresholds :
      value >= 0 && (value <= 100 || !contains(["error_rate", "timeout_rate"], name))
    ])
    error_message = "A threshold is not negative, and the rates error_rate and timeout_rate are percentages of at most 100."
  }
}

variable "notify_failed_starts" {
  description = "Whether the channels are told of every task that ECS could not start. The policy of their topics must let events.amazonaws.com publish, which the topics of alarms need not."
  type        = bool
  default     = false
  nullable    = false
}

variable "success_within_hours" {
  description = "Hours within which a run must succeed; else an alarm. Used with monitoring.enabled. Without it: none."
  type        = number
  default     = null

  # refusal: success-within-hours
  validation {
    condition     = var.success_within_hours == null || try(var.success_within_hours >= local.success_within_hours_bounds.min && var.success_within_hours <= local.success_within_hours_bounds.max && floor(var.success_within_hours) == var.success_within_hours, false)
    error_message = "The hours within which a run must succeed are a whole number from ${local.success_within_hours_bounds_words}: a CloudWatch alarm looks back seven days at most."
  }
}
