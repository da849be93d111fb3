import type { PlannedResource } from '../plan-job.test-support'
import { matchesPattern, metricMath, metricValue } from './cloudwatch.test-support'
import { ORDER } from './compare.test-support'
import type { Entry } from './entry.test-support'
import { alarmName, podName, type Ringing } from './hour.test-support'

// What a plan's JSON holds of these resources, by the provider's schema.
interface Filter {
  readonly pattern: string
  readonly metric_transformation: readonly [
    { readonly name: string; readonly value: string; readonly default_value: string | null },
  ]
}
interface Alarm {
  readonly alarm_name: string
  readonly comparison_operator: string
  readonly threshold: number
  readonly treat_missing_data: string
  readonly statistic: string | null
  readonly metric_name: string | null
  readonly namespace: string | null
  readonly metric_query: readonly {
    readonly id: string
    readonly expression: string | null
    readonly return_data: boolean | null
    readonly metric:
      | readonly [{ readonly metric_name: string; readonly stat: string }]
      | readonly []
  }[]
}

/** CloudWatch: metric filters over the log events, and alarms over their metrics. */
export const awsRinging: Ringing = (resources, runs) => {
  const isOnEks = resources.some(({ type }) => type.startsWith('kubernetes_'))
  const events = runs
    .flatMap((run) => run.lines)
    .map((line) => (isOnEks ? inFluentBit(line, resources) : line))
  const data = metricData(resources, events)
  return (
    resources
      .filter(({ type }) => type === 'aws_cloudwatch_metric_alarm')
      .map(({ address, values }) => ({ address, alarm: values as unknown as Alarm }))
      // Metrics of the service itself have a story of their own.
      .filter(({ alarm }) => !alarm.namespace?.startsWith('AWS/'))
      .filter(({ alarm }) => rings(alarm, data))
      .map(({ address }) => alarmName(address))
  )
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-logs-FluentBit.html */
function inFluentBit(line: Entry, resources: readonly PlannedResource[]): Entry {
  return {
    log: JSON.stringify(line),
    log_processed: line,
    kubernetes: { pod_name: podName(resources) },
  }
}

/** The data points of each metric; one of the default's where events came and none was taken. */
function metricData(
  resources: readonly PlannedResource[],
  events: readonly Entry[],
): ReadonlyMap<string, readonly number[]> {
  const filters = resources
    .filter(({ type }) => type === 'aws_cloudwatch_log_metric_filter')
    .map(({ values }) => values as unknown as Filter)
  return new Map(
    filters.map(({ pattern, metric_transformation: [transformation] }) => {
      const points = events.flatMap((event) =>
        matchesPattern(pattern, event) ? (metricValue(transformation.value, event) ?? []) : [],
      )
      const isSilent = points.length === 0 && events.length > 0
      const standby =
        isSilent && transformation.default_value !== null
          ? [Number(transformation.default_value)]
          : []
      return [transformation.name, [...points, ...standby]]
    }),
  )
}

function rings(alarm: Alarm, data: ReadonlyMap<string, readonly number[]>): boolean {
  const value = reading(alarm, data)
  if (value === undefined) return alarm.treat_missing_data === 'breaching'
  const sign = SIGNS[alarm.comparison_operator]
  if (!sign) throw new Error(`No such operator here: ${alarm.comparison_operator}`)
  return ORDER[sign]?.(value, alarm.threshold) ?? false
}

const SIGNS: Readonly<Record<string, string>> = {
  GreaterThanThreshold: '>',
  GreaterThanOrEqualToThreshold: '>=',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '<=',
}

function reading(alarm: Alarm, data: ReadonlyMap<string, readonly number[]>): number | undefined {
  if (alarm.metric_name) return statistic(data.get(alarm.metric_name), alarm.statistic ?? '')
  const metrics = alarm.metric_query.flatMap(({ id, metric: [metric] }) =>
    metric ? [[id, statistic(data.get(metric.metric_name), metric.stat)] as const] : [],
  )
  const shown = alarm.metric_query.find(({ return_data: isShown }) => isShown)
  if (!shown?.expression) throw new Error(`${alarm.alarm_name} returns no expression.`)
  return metricMath(shown.expression, Object.fromEntries(metrics))
}

function statistic(points: readonly number[] | undefined, name: string): number | undefined {
  if (!points || points.length === 0) return undefined
  if (name === 'Sum') return points.reduce((sum, point) => sum + point, 0)
  if (name === 'Minimum') return Math.min(...points)
  if (name === 'Maximum') return Math.max(...points)
  throw new Error(`No such statistic here: ${name}`)
}
