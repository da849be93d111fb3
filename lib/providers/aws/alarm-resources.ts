import { existing } from '../existing-resource'
import { NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceEdge, ResourceGraph, ResourceNode } from '../resource-graph'
import { channelId } from './existing-resources'
import type { AwsContext } from './graph-parts'
import { startAlarms } from './start-alarms'

const RATES = [
  { threshold: 'error_rate', metric: 'runs_failed', label: 'Error rate alarm' },
  { threshold: 'timeout_rate', metric: 'runs_timed_out', label: 'Timeout rate alarm' },
] as const
const RUN_METRICS = ['runs_failed', 'runs_started', 'runs_succeeded', 'runs_timed_out']
const RECORD_FILTERS = ['records', 'records_extra', 'records_metadata']
const SUCCESS = 'aws_cloudwatch_metric_alarm.success[0]'

const filterAddress = (metric: string) => keyed('aws_cloudwatch_log_metric_filter.this', metric)

const watchesRecords = ({ variables }: AwsContext) =>
  'records_processed_min' in variables.monitoring.alerts.thresholds

function alarms(context: AwsContext): ResourceGraph {
  const { monitoring, success_within_hours } = context.variables
  const nodes: ResourceNode[] = []
  const edges: ResourceEdge[] = []
  const watch = (address: string, ...filters: readonly string[]) =>
    edges.push(
      ...filters.map((one) => ({ from: address, to: filterAddress(one), label: 'watches' })),
    )
  for (const { threshold, metric, label } of RATES) {
    if (!(threshold in monitoring.alerts.thresholds)) continue
    const address = keyed('aws_cloudwatch_metric_alarm.rate', threshold)
    const name = context.names(`alarm_${threshold}`)
    nodes.push(made(context, { address, label, role: 'alarm', name }))
    watch(address, metric, 'runs_started')
  }
  if (watchesRecords(context)) {
    const address = 'aws_cloudwatch_metric_alarm.records[0]'
    const name = context.names('alarm_records')
    nodes.push(made(context, { address, label: 'Records alarm', role: 'alarm', name }))
    watch(address, ...RECORD_FILTERS)
  }
  if (success_within_hours !== null) {
    const name = context.names('alarm_success')
    nodes.push(made(context, { address: SUCCESS, label: 'Success alarm', role: 'alarm', name }))
    watch(SUCCESS, 'runs_succeeded')
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
  const kinds = watchesRecords(context) ? [...RECORD_FILTERS, ...RUN_METRICS] : RUN_METRICS
  const filters = kinds.map((kind) =>
    made(context, {
      address: filterAddress(kind),
      label: 'Metric filter',
      role: 'logs',
      name: `${context.names('metric')}.${kind}`,
    }),
  )
  const seen = alarms(context)
  const edges = [...seen.edges]
  const starts = startAlarms(context)
  const nodes = [...seen.nodes, ...starts.alarms]
  const hasTold = nodes.length + starts.events.length > 0
  const channels = hasTold ? [...new Set(monitoring.alerts.channels)] : []
  return {
    nodes: [
      ...filters,
      ...nodes,
      ...starts.events,
      ...channels.map((arn) =>
        existing({ address: channelId(arn), label: 'SNS topic', name: arn, role: 'alarm' }, [
          'monitoring.alerts.channels',
        ]),
      ),
    ],
    edges: [
      ...filters.map(({ address }) => ({ from: address, to: logGroup, label: 'reads' })),
      ...edges,
      ...starts.edges,
      ...nodes.flatMap(({ address }) =>
        channels.map((arn) => ({ from: address, to: channelId(arn), label: 'notifies' })),
      ),
    ],
  }
}
