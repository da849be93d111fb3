import type { PlannedResource } from '../plan-job.test-support'
import { ORDER } from './compare.test-support'
import { alarmName, type HeardRun, nameOf, podName, type Ringing } from './hour.test-support'
import { kqlRows } from './kql.test-support'

const RULE = 'azurerm_monitor_scheduled_query_rules_alert_v2'

/** Azure Monitor: log queries over the tables that Container Apps and AKS write. */
export const azureRinging: Ringing = (resources, runs) => {
  const tables = tablesOf(resources, runs)
  return resources
    .filter(({ type }) => type === RULE)
    .filter(({ values }) => rings(criteriaOf(values), tables))
    .map(({ address }) => alarmName(address))
}

function tablesOf(resources: readonly PlannedResource[], runs: readonly HeardRun[]) {
  const job = nameOf(resources, 'azurerm_container_app_job')
  const lines = runs.flatMap((run) => run.lines)
  const rows = (row: (line: unknown) => object) =>
    lines.map((line) => ({ TimeGenerated: 0, ...row(line) }))
  return {
    // https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerappconsolelogs
    ContainerAppConsoleLogs: rows((line) => ({ JobName: job, Log: JSON.stringify(line) })),
    ContainerAppSystemLogs: [],
    // https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerlogv2
    ContainerLogV2: rows((line) => ({ PodName: podName(resources), LogMessage: line })),
    KubeEvents: [],
  }
}

interface Criteria {
  readonly query: string
  readonly metric_measure_column: string
  readonly time_aggregation_method: string
  readonly operator: string
  readonly threshold: number
}

function criteriaOf({ criteria }: PlannedResource['values']): Criteria {
  return (criteria as readonly Criteria[])[0] as Criteria
}

/** Without a row there is nothing to compare, and the rule keeps quiet. */
function rings(rule: Criteria, tables: Parameters<typeof kqlRows>[1]): boolean {
  const values = kqlRows(rule.query, tables)
    .map((row) => row[rule.metric_measure_column])
    .filter((value) => typeof value === 'number')
  if (values.length === 0) return false
  const value = Math[rule.time_aggregation_method === 'Minimum' ? 'min' : 'max'](...values)
  const sign = { GreaterThan: '>', LessThan: '<' }[rule.operator]
  if (!sign) throw new Error(`No such operator here: ${rule.operator}`)
  return ORDER[sign]?.(value, rule.threshold) ?? false
}
