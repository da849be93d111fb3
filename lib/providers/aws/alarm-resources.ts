import { existing } from '../existing-resource'
import { NOTHING } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceEdge, ResourceGraph, ResourceNode } from '../resource-graph'
import { channelId } from './existing-resources'
import type { AwsContext } from './graph-parts'

const RATES = [
  { threshold: 'error_rate', metric: 'job_error', label: 'Error rate alarm' },
  { threshold: 'timeout_rate', metric: 'job_timed_out', label: 'Timeout rate alarm' },
] as const
const FARGATE_METRICS = ['job_error', 'job_started', 'job_timed_out', 'records_processed']
// Kubernetes stops a pod at its deadline without a line in the log.
const KUBERNETES_METRICS = FARGATE_METRICS.filter((metric) => metric !== 'job_timed_out')

const filterAddress = (metric: string) => `aws_cloudwatch_log_metric_filter.this["${metric}"]`

function alarms(context: AwsContext, metrics: readonly string[]): ResourceGraph {
  const { thresholds } = context.variables.monitoring.alerts
  const nodes: ResourceNode[] = []
  const edges: ResourceEdge[] = []
  for (const { threshold, metric, label } of RATES) {
    if (!(threshold in thresholds) || !metrics.includes(metric)) continue
    const address = `aws_cloudwatch_metric_alarm.rate["${threshold}"]`
    nodes.push(
      made(context, { address, label, role: 'alarm', name: context.names(`alarm_${threshold}`) }),
    )
    edges.push(
      { from: address, to: filterAddress(metric), label: 'watches' },
      { from: address, to: filterAddress('job_started'), label: 'watches' },
    )
  }
  if ('records_processed_min' in thresholds) {
    const address = 'aws_cloudwatch_metric_alarm.records[0]'
    const name = context.names('alarm_records')
    nodes.push(made(context, { address, label: 'Records alarm', role: 'alarm', name }))
    edges.push({ from: address, to: filterAddress('records_processed'), label: 'watches' })
  }
  return { nodes, edges }
}

/**
 * Metric filters on the job's log, alarms on the metrics, and whom the alarms tell. Nothing while
 * monitoring is off.
 *
 * @param logGroup address of the log group; null where the job has none that AWS knows of
 */
export function alarmResources(context: AwsContext, logGroup: string | null): ResourceGraph {
  const { monitoring } = context.variables
  if (!monitoring.enabled || logGroup === null) return NOTHING
  const metrics = context.runtime === 'kubernetes' ? KUBERNETES_METRICS : FARGATE_METRICS
  const filters = metrics.map((metric) =>
    made(context, {
      address: filterAddress(metric),
      label: 'Metric filter',
      role: 'logs',
      name: `${context.names('metric')}.${metric}`,
    }),
  )
  const { nodes, edges } = alarms(context, metrics)
  const channels = nodes.length > 0 ? [...new Set(monitoring.alerts.channels)] : []
  return {
    nodes: [
      ...filters,
      ...nodes,
      ...channels.map((arn) =>
        existing({ address: channelId(arn), label: 'SNS topic', name: arn, role: 'alarm' }, [
          'monitoring.alerts.channels',
        ]),
      ),
    ],
    edges: [
      ...filters.map(({ address }) => ({ from: address, to: logGroup, label: 'reads' })),
      ...edges,
      ...nodes.flatMap(({ address }) =>
        channels.map((arn) => ({ from: address, to: channelId(arn), label: 'notifies' })),
      ),
    ],
  }
}
