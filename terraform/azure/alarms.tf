locals {
  # The supervisor's lines of runs that have ended, its only words that an alarm reads. Kept free of
  # search and union, which alert rules refuse:
  # https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-log-query#log-query-constraints
  log_lines = local.runs_on_container_apps ? join("\n", [
    "ContainerAppConsoleLogs",
    "| where JobName == '${local.names.job}'",
    "| extend line = parse_json(Log)",
    ]) : join("\n", [
    "ContainerLogV2",
    "| where PodName matches regex '^${local.names.kubernetes_job}(-[0-9]+)*-[a-z0-9]{5}$'",
    "| extend line = parse_json(tostring(LogMessage))",
  ])
  ended_runs = join("\n", [local.log_lines, "| where tostring(line.event_type) == 'run_finished'"])

  # What the platform ends at its own limit, later than the supervisor's, never started (its image was
  # not there) or lost its supervisor: microsoft/azure-container-apps#986.
  lost_runs = local.runs_on_container_apps ? join("\n", [
    "ContainerAppSystemLogs",
    "| where JobName == '${local.names.job}' and Reason == 'DeadlineExceeded'",
    "| count",
    ]) : join("\n", [
    "KubeEvents",
    "| where Name matches regex '^${local.names.kubernetes_job}(-[0-9]+)?$' and Reason == 'DeadlineExceeded'",
    "| count",
  ])

  # A query without runs gives no row, and its alarm keeps quiet.
  failed_runs    = <<-KQL
    let lost = toscalar(
    ${local.lost_runs});
    ${local.ended_runs}
    | summarize ended = count(), failed = countif(toint(line.exit_code) != 0)
    | extend failed = failed + lost, runs = ended + lost
    | where runs > 0
    | project percent = 100.0 * failed / runs
  KQL
  timed_out_runs = <<-KQL
    ${local.ended_runs}
    | summarize runs = count(), timed_out = countif(tostring(line.reason) == 'timed_out')
    | where runs > 0
    | project percent = 100.0 * timed_out / runs
  KQL
  records        = <<-KQL
    ${local.log_lines}
    | where tostring(line.event_type) == 'job_finished'
    | project TimeGenerated, records = coalesce(tolong(line.records_valid), tolong(line.extra_data.records_valid), tolong(line.metadata.records_valid))
    | where isnotnull(records)
  KQL
  # Without `by`, the count of no lines is a row with 0: silence rings.
  successful_runs = <<-KQL
    ${local.ended_runs}
    | where TimeGenerated > ago(${coalesce(var.success_within_hours, local.success_hours_bounds.max)}h)
    | where toint(line.exit_code) == 0
    | summarize successes = count()
  KQL

  alarm_rules = {
    error_rate = {
      description = "Percentage of the hour's runs that ended other than with exit code 0, partial ones too, or never started."
      query       = local.failed_runs
      column      = "percent"
      aggregation = "Maximum"
      operator    = "GreaterThan"
      window      = "PT1H"
      frequency   = "PT15M"
    }
    timeout_rate = {
      description = "Percentage of the hour's runs that were ended at their time limit."
      query       = local.timed_out_runs
      column      = "percent"
      aggregation = "Maximum"
      operator    = "GreaterThan"
      window      = "PT1H"
      frequency   = "PT15M"
    }
    records_processed_min = {
      description = "Fewest records of a run that finished within the hour."
      query       = local.records
      column      = "records"
      aggregation = "Minimum"
      operator    = "LessThan"
      window      = "PT1H"
      frequency   = "PT15M"
    }
    missed_runs = {
      description = "No run succeeded in the expected time."
      query       = local.successful_runs
      column      = "successes"
      aggregation = "Maximum"
      operator    = "LessThan"
      # The longest that there is; the query looks back as far as it has to.
      window    = "P2D"
      frequency = "PT1H"
    }
  }
  thresholds = merge(
    var.monitoring.alerts.thresholds,
    var.success_within_hours == null ? {} : { missed_runs = 1 },
  )
  alarms = {
    for name, rule in local.alarm_rules : name => rule
    if var.monitoring.enabled && contains(keys(local.thresholds), name)
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "this" {
  for_each = local.alarms

  name                    = local.names[each.key]
  resource_group_name     = var.resource_group_name
  location                = var.region
  description             = each.value.description
  scopes                  = [local.workspace_id]
  severity                = 2
  evaluation_frequency    = each.value.frequency
  window_duration         = each.value.window
  auto_mitigation_enabled = true
  # A workspace that is made in the same apply may not know its tables yet.
  skip_query_validation = true
  tags                  = local.tags

  criteria {
    query                   = each.value.query
    metric_measure_column   = each.value.column
    time_aggregation_method = each.value.aggregation
    operator                = each.value.operator
    threshold               = local.thresholds[each.key]

    failing_periods {
      minimum_failing_periods_to_trigger_alert = 1
      number_of_evaluation_periods             = 1
    }
  }

  dynamic "action" {
    for_each = length(var.monitoring.alerts.channels) > 0 ? [var.monitoring.alerts.channels] : []

    content {
      action_groups = action.value
    }
  }
}
