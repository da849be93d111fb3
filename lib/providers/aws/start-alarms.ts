import { keyed, made } from '../made-resource'
import type { ResourceEdge, ResourceNode } from '../resource-graph'
import { channelId } from './existing-resources'
import type { AwsContext } from './graph-parts'

const RULE = 'aws_cloudwatch_event_rule.failed_starts[0]'
const GROUP = 'aws_scheduler_schedule_group.this[0]'

/** What tells of runs that never start, of which no log says anything. */
interface StartAlarms {
  readonly alarms: readonly ResourceNode[]
  readonly events: readonly ResourceNode[]
  readonly edges: readonly ResourceEdge[]
}

/** Alarms on the schedule's failures, and the rule on tasks that ECS could not start. */
export function startAlarms(context: AwsContext): StartAlarms {
  const { monitoring, notify_failed_starts } = context.variables
  const channels = [...new Set(monitoring.alerts.channels)]
  if (channels.length === 0) return { alarms: [], events: [], edges: [] }
  const alarms = scheduleAlarms(context)
  const isTold = notify_failed_starts && context.runtime !== 'kubernetes'
  const target = (arn: string) => keyed('aws_cloudwatch_event_target.failed_starts', arn)
  const events = [
    made(context, {
      address: RULE,
      label: 'Failed starts',
      role: 'alarm',
      name: context.names('failed_starts'),
    }),
    ...channels.map((arn) =>
      made(context, { address: target(arn), label: 'Event target', role: 'alarm' }),
    ),
  ]
  return {
    alarms,
    events: isTold ? events : [],
    edges: [
      ...alarms.map(({ address }) => ({ from: address, to: GROUP, label: 'watches' })),
      ...channels.flatMap((arn) => [
        { from: RULE, to: target(arn), label: 'sends to' },
        { from: target(arn), to: channelId(arn), label: 'notifies' },
      ]),
    ],
  }
}

function scheduleAlarms(context: AwsContext): readonly ResourceNode[] {
  if (context.runtime !== 'ecs' || context.variables.schedule === null) return []
  const alarm = (metric: string, label: string, kind: string) =>
    made(context, {
      address: keyed('aws_cloudwatch_metric_alarm.schedule', metric),
      label,
      role: 'alarm',
      name: context.names(kind),
    })
  return [
    alarm('InvocationDroppedCount', 'Dropped starts alarm', 'alarm_schedule_dropped'),
    alarm('TargetErrorCount', 'Start errors alarm', 'alarm_schedule_errors'),
  ]
}
