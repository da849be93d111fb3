variable "monitoring" {
  description = "Alarms and the Log Analytics workspace: `log_group` is the name or resource id of an existing one (without it: one is made), channels are action group ids. `metrics_namespace` has no effect on Azure."
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

  # hashicorp/terraform-provider-azurerm internal/services/loganalytics/validate/log_analytics_workspace_name.go
  # refusal: log-workspace
  validation {
    condition     = var.monitoring.log_group == null || can(regex(local.log_group_pattern, var.monitoring.log_group))
    error_message = "A Log Analytics workspace is given by its name of ${local.log_group_pattern_words} letters, digits and hyphens, or by its resource id."
  }

  # hashicorp/go-azure-sdk resource-manager/insights/2023-01-01/actiongroupsapis/id_actiongroup.go
  # refusal: action-group
  validation {
    condition     = alltrue([for channel in var.monitoring.alerts.channels : can(regex(local.alert_channel_pattern, channel))])
    error_message = "An alert channel on Azure is the resource id of an action group."
  }

  # refusal: threshold
  validation {
    condition = alltrue([
      for name, threshold in var.monitoring.alerts.thresholds :
      threshold >= 0 && (threshold <= 100 || !contains(["error_rate", "timeout_rate"], name))
    ])
    error_message = "A threshold is not negative, and the rates error_rate and timeout_rate are percentages of at most 100."
  }

  # A cluster or an environment that exists already sends its logs where its owner decided.
  # refusal: alarms-without-logs
  validation {
    condition = (
      !var.monitoring.enabled || var.monitoring.log_group != null ||
      (var.runtime_type != "kubernetes" && var.container_app_environment_id == null) ||
      (var.success_within_hours == null && length(setintersection(keys(var.monitoring.alerts.thresholds), ["error_rate", "timeout_rate", "records_processed_min"])) == 0)
    )
    error_message = "Alarms on an existing cluster or Container Apps environment need log_group, the Log Analytics workspace that its logs go to."
  }
}

variable "success_within_hours" {
  description = "Hours within which a run must have succeeded, else an alarm rings; also when nothing runs at all. Without it: no such alarm. Azure looks back two days at most."
  type        = number
  default     = null

  # hashicorp/terraform-provider-azurerm website/docs/r/monitor_scheduled_query_rules_alert_v2.html.markdown
  # refusal: success-hours
  validation {
    condition = try(
      var.success_within_hours >= local.success_hours_bounds.min && var.success_within_hours <= local.success_hours_bounds.max &&
      floor(var.success_within_hours) == var.success_within_hours,
      var.success_within_hours == null
    )
    error_message = "An alarm on Azure looks back ${local.success_hours_bounds_words} whole hours."
  }
}
