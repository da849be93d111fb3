import type { PlannedResource } from '../plan-job.test-support'
import { at, type Entry } from './entry.test-support'
import { alarmName, type HeardRun, nameOf, podName, type Ringing } from './hour.test-support'
import { matchesFilter } from './logging-filter.test-support'
import { promqlValue, type Selector } from './promql.test-support'

// What a plan's JSON holds of a policy's one condition, by the provider's schema.
interface Condition {
  readonly condition_threshold: readonly {
    readonly filter: string
    readonly denominator_filter: string
    readonly threshold_value: number
  }[]
  readonly condition_prometheus_query_language: readonly { readonly query: string }[]
  readonly condition_matched_log: readonly { readonly filter: string }[]
}

/** Cloud Monitoring: its own metrics of Cloud Run, metrics made from logs, and log entries. */
export const gcpRinging: Ringing = (resources, runs) => {
  const resource = monitoredResource(resources)
  const entries = runs.flatMap((run) => run.lines).map((line) => ({ resource, jsonPayload: line }))
  const points = runs.map((run) => platformPoint(resource, run))
  return resources
    .filter(({ type }) => type === 'google_monitoring_alert_policy')
    .filter(({ values }) => {
      const [condition] = values.conditions as readonly Condition[]
      return condition !== undefined && rings(condition, resources, entries, points)
    })
    .map(({ address }) => alarmName(address))
}

/** The resource that Cloud Logging and Cloud Monitoring name for what the container says and does. */
function monitoredResource(resources: readonly PlannedResource[]) {
  const at = (type: string) => resources.find((one) => one.type === type)?.values.location
  const job = nameOf(resources, 'google_cloud_run_v2_job')
  if (job) {
    const labels = { job_name: job, location: at('google_cloud_run_v2_job') }
    return { type: 'cloud_run_job', labels }
  }
  const service = nameOf(resources, 'google_cloud_run_v2_service')
  if (service) {
    const labels = { service_name: service, location: at('google_cloud_run_v2_service') }
    return { type: 'cloud_run_revision', labels }
  }
  return { type: 'k8s_container', labels: { container_name: 'job', pod_name: podName(resources) } }
}

/** What Cloud Run itself counts of a run. https://cloud.google.com/monitoring/api/metrics_gcp_p_z */
function platformPoint(resource: ReturnType<typeof monitoredResource>, run: HeardRun): Entry {
  if (resource.type === 'cloud_run_job') {
    const result = run.exitCode === 0 ? 'succeeded' : 'failed'
    const type = 'run.googleapis.com/job/completed_execution_count'
    return { resource, metric: { type, labels: { result } } }
  }
  const status = String(run.status ?? '')
  const labels = { response_code: status, response_code_class: `${status.slice(0, 1)}xx` }
  return { resource, metric: { type: 'run.googleapis.com/request_count', labels } }
}

function rings(
  condition: Condition,
  resources: readonly PlannedResource[],
  entries: readonly Entry[],
  points: readonly Entry[],
): boolean {
  const [ratio] = condition.condition_threshold
  const [query] = condition.condition_prometheus_query_language
  const [log] = condition.condition_matched_log
  if (log) return entries.some((entry) => matchesFilter(log.filter, entry))
  if (query) {
    const value = promqlValue(query.query, (selector) =>
      increase(selector, resources, entries, points),
    )
    return value !== undefined
  }
  if (!ratio) throw new Error('A policy without a condition.')
  const count = (filter: string) => points.filter((point) => matchesFilter(filter, point)).length
  // Without points in the denominator there is no ratio.
  const whole = count(ratio.denominator_filter)
  return whole > 0 && count(ratio.filter) / whole > ratio.threshold_value
}

const LOG_METRIC = 'logging_googleapis_com:user_'

/** The increase of a metric in the hour; none where it has no series. */
function increase(
  { metric, labels: { monitored_resource: type, ...labels } }: Selector,
  resources: readonly PlannedResource[],
  entries: readonly Entry[],
  points: readonly Entry[],
): number | undefined {
  const matched = metric.startsWith(LOG_METRIC)
    ? entries.filter((entry) => matchesFilter(logFilter(metric, resources), entry))
    : points.filter((point) => promqlName(point) === metric)
  const found = matched.filter(
    (one) =>
      at(one, 'resource.type') === type &&
      Object.entries(labels).every(
        ([name, value]) =>
          (at(one, `resource.labels.${name}`) ?? at(one, `metric.labels.${name}`)) === value,
      ),
  )
  return found.length > 0 ? found.length : undefined
}

/** The filter of the metric that was made from logs. */
function logFilter(metric: string, resources: readonly PlannedResource[]): string {
  const found = resources.find(
    ({ type, values }) =>
      type === 'google_logging_metric' &&
      `${LOG_METRIC}${String(values.name).replace(/[^A-Za-z0-9]/g, '_')}` === metric,
  )
  if (!found) throw new Error(`Nothing makes the metric ${metric}.`)
  return String(found.values.filter)
}

/** https://cloud.google.com/monitoring/promql/promql-mapping */
function promqlName(point: Entry): string {
  const [host = '', ...path] = String(at(point, 'metric.type')).split('/')
  return `${host.replace(/\./g, '_')}:${path.join('_')}`
}
