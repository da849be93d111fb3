variable "monitoring" {
  description = "Log bucket, metrics and alarms: `log_group` is a log bucket, `channels` are notification channels, rates are percent of an hour's runs."
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

  # refusal: metrics-namespace
  validation {
    condition     = var.monitoring.metrics_namespace == null || can(regex(local.metrics_namespace_pattern, var.monitoring.metrics_namespace))
    error_message = "The metrics namespace on Google Cloud has at most ${local.metrics_namespace_pattern_words} letters, digits, hyphens, underscores, commas, dots and slashes, and starts with a letter or digit."
  }

  # refusal: log-bucket
  validation {
    condition     = var.monitoring.log_group == null || can(regex(local.log_bucket_pattern, var.monitoring.log_group))
    error_message = "The log group on Google Cloud is a log bucket: its name, or projects/PROJECT/locations/LOCATION/buckets/NAME."
  }

  # google/monitoring/v3/notification.proto
  # refusal: notification-channel
  validation {
    condition     = alltrue([for channel in var.monitoring.alerts.channels : can(regex(local.alert_channel_pattern, channel))])
    error_message = "An alert channel on Google Cloud looks like projects/PROJECT/notificationChannels/ID."
  }

  # refusal: threshold
  validation {
    condition = alltrue([
      for name, threshold in var.monitoring.alerts.thresholds :
      threshold >= 0 && (threshold <= 100 || !contains(["error_rate", "timeout_rate"], name))
    ])
    error_message = "A threshold is not negative, and the rates error_rate and timeout_rate are percentages of at most 100."
  }
}

variable "success_within_hours" {
  description = "Hours within which a run must have succeeded, else an alarm rings; also when nothing runs at all. Without it: no such alarm."
  type        = number
  default     = null

  # https://docs.cloud.google.com/monitoring/alerts/using-promql
  # refusal: success-hours-gcp
  validation {
    condition = try(
      var.success_within_hours >= local.success_hours_bounds.min && var.success_within_hours <= local.success_hours_bounds.max &&
      floor(var.success_within_hours) == var.success_within_hours,
      var.success_within_hours == null
    )
    error_message = "An alarm on Google Cloud looks back ${local.success_hours_bounds_words} whole hours."
  }
}
