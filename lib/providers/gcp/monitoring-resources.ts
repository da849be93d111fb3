import type { Threshold } from '@/schemas/vocabulary'
import { THRESHOLDS } from '@/schemas/vocabulary'
import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { GcpContext, GcpRuntime } from './graph-parts'

const SINK = 'google_logging_project_sink.this[0]'
const LOG_BUCKET = 'existing.log_bucket'
const LOG_WRITER = 'google_project_iam_member.log_writer[0]'
const counter = (name: string) => keyed('google_logging_metric.counter', name)

/** What an alarm is made of: a threshold, or the time within which a run must succeed. */
type Alarm = Threshold | 'success_within_hours'

/** What Cloud Run does not count itself, by metrics.tf. */
const COUNTERS: Readonly<Record<GcpRuntime, readonly string[]>> = {
  cloud_run: ['runs', 'timeouts'],
  dagster: ['runs', 'timeouts'],
  airflow: ['runs', 'timeouts'],
  cloud_functions: [],
  kubernetes: ['failures', 'runs', 'successes', 'timeouts'],
}

/** The counters that an alarm reads; the others read what Cloud Run counts, or the log. */
const READS: Readonly<Record<Alarm, readonly string[]>> = {
  error_rate: ['failures', 'runs'],
  timeout_rate: ['runs', 'timeouts'],
  records_processed_min: [],
  success_within_hours: ['successes'],
}

const LABELS: Readonly<Record<Alarm, string>> = {
  error_rate: 'Alarm on failed runs',
  timeout_rate: 'Alarm on timeouts',
  records_processed_min: 'Alarm on few records',
  success_within_hours: 'Alarm on no success in time',
}

/** The log bucket, the sink into it and, for a bucket of another project, the sink's right. */
export function logResources(context: GcpContext): ResourceGraph {
  const { monitoring, project_id } = context.variables
  const group = monitoring.log_group
  if (group === null) return NOTHING
  const project = group.startsWith('projects/') ? group.split('/')[1] : project_id
  const writer: readonly ResourceNode[] =
    project === project_id
      ? []
      : [
          made(context, {
            address: LOG_WRITER,
            label: 'Role assignment: log sink',
            role: 'identity',
          }),
        ]
  const sink = {
    address: SINK,
    label: 'Log sink',
    name: context.names('log_sink'),
    role: 'logs',
  } as const
  return {
    nodes: [
      made(context, sink),
      existing({ address: LOG_BUCKET, label: 'Log bucket', name: group, role: 'logs' }, [
        'monitoring.log_group',
      ]),
      ...writer,
    ],
    edges: [
      { from: context.job, to: SINK, label: 'logs through' },
      { from: SINK, to: LOG_BUCKET, label: 'writes to' },
      { from: SINK, to: LOG_WRITER, label: 'holds' },
    ],
  }
}

function metricResources(context: GcpContext): ResourceGraph {
  const addresses = [
    ...COUNTERS[context.runtime].map((name) => ({
      address: counter(name),
      label: `Count of ${name}`,
    })),
    { address: 'google_logging_metric.records[0]', label: 'Records of each run' },
  ]
  return {
    nodes: addresses.map((metric) => made(context, { ...metric, role: 'logs' })),
    edges: addresses.map(({ address }) => ({ from: address, to: context.job, label: 'counts' })),
  }
}

function alarmResources(context: GcpContext): ResourceGraph {
  const { channels, thresholds } = context.variables.monitoring.alerts
  const given: readonly Alarm[] = [
    ...THRESHOLDS.filter((name) => Object.hasOwn(thresholds, name)),
    ...(context.variables.success_within_hours === null ? [] : ['success_within_hours' as const]),
  ]
  if (given.length === 0) return NOTHING
  const unique = [...new Set(channels)]
  return {
    nodes: [
      ...given.map((name) =>
        made(context, {
          address: keyed('google_monitoring_alert_policy.this', name),
          label: LABELS[name],
          role: 'alarm',
        }),
      ),
      ...unique.map((name) =>
        existing(
          {
            address: keyed('existing.channel', name),
            label: 'Notification channel',
            name,
            role: 'alarm',
          },
          ['monitoring.alerts.channels'],
        ),
      ),
    ],
    edges: given.flatMap((name) => {
      const from = keyed('google_monitoring_alert_policy.this', name)
      return [
        { from, to: context.job, label: 'watches' },
        ...READS[name].map((metric) => ({ from, to: counter(metric), label: 'reads' })),
        ...unique.map((channel) => ({
          from,
          to: keyed('existing.channel', channel),
          label: 'notifies',
        })),
      ]
    }),
  }
}

/** Metrics and alarms, once monitoring is enabled. */
export function monitoringResources(context: GcpContext): ResourceGraph {
  if (!context.variables.monitoring.enabled) return NOTHING
  return joinGraphs(metricResources(context), alarmResources(context))
}
