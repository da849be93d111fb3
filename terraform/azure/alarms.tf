locals {
  # What each platform calls the job's log lines and the end of a run at its time limit. The limit
  # ends a Kubernetes job underneath both: microsoft/azure-container-apps#986.
  log_lines = local.runs_on_container_apps ? join("\n", [
    "ContainerAppConsoleLogs",
    "| where JobName == '${local.names.job}'",
    "| extend line = parse_json(Log)",
    ]) : join("\n", [
    "ContainerLogV2",
    "| where PodName matches regex '^${local.names.kubernetes_job}(-[0-9]+)*-[a-z0-9]{5}$'",
    "| extend line = parse_json(tostring(LogMessage))",
  ])
  time_limit_events = local.runs_on_container_apps ? join("\n", [
    "ContainerAppSystemLogs",
    "| where JobName == '${local.names.job}' and Reason == 'DeadlineExceeded'",
    ]) : join("\n", [
    "KubeEvents",
    "| where Name matches regex '^${local.names.kubernetes_job}(-[0-9]+)?$' and Reason == 'DeadlineExceeded'",
  ])

  # A run that ends in this hour may have started in the last one: hence max_of. Exit code 1 is a
  # partial success to Dativo and a failure to the platform, so failures are read from the log.
  failed_runs    = <<-KQL
    ${local.log_lines}
    | extend event = tostring(line.event_type)
    | summarize started = countif(event == 'job_started'), failed = countif(event == 'job_error')
    | extend runs = max_of(started, failed)
    | where runs > 0
    | project percent = 100.0 * failed / runs
  KQL
  timed_out_runs = <<-KQL
    let started = toscalar(
    ${local.log_lines}
    | where tostring(line.event_type) == 'job_started'
    | count);
    ${local.time_limit_events}
    | summarize timed_out = count()
    | extend runs = max_of(started, timed_out)
    | where runs > 0
    | project percent = 100.0 * timed_out / runs
  KQL
  records        = <<-KQL
    ${local.log_lines}
    | where tostring(line.event_type) == 'job_finished'
    | project TimeGenerated, records = tolong(line.metadata.records_valid)
    | where isnotnull(records)
  KQL

  alarm_rules = {
    error_rate = {
      description = "Percentage of the hour's runs that failed."
      query       = local.failed_runs
      column      = "percent"
      aggregation = "Maximum"
      operator    = "GreaterThan"
    }
    timeout_rate = {
      description = "Percentage of the hour's runs that were stopped at their time limit."
      query       = local.timed_out_runs
      column      = "percent"
      aggregation = "Maximum"
      operator    = "GreaterThan"
    }
    records_processed_min = {
      description = "Fewest records of a run that finished within the hour."
      query       = local.records
      column      = "records"
      aggregation = "Minimum"
      operator    = "LessThan"
    }
  }
  alarms = {
    for name, rule in local.alarm_rules : name => rule
    if var.monitoring.enabled && contains(keys(var.monitoring.alerts.thresholds), name)
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
  evaluation_frequency    = "PT15M"
  window_duration         = "PT1H"
  auto_mitigation_enabled = true
  # The workspace knows a table only once its first line has come.
  skip_query_validation = true
  tags                  = local.tags

  criteria {
    query                   = each.value.query
    metric_measure_column   = each.value.column
    time_aggregation_method = each.value.aggregation
    operator                = each.value.operator
    threshold               = var.monitoring.alerts.thresholds[each.key]

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
