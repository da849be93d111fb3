import { joinGraphs, NOTHING } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import { clusterAddress, fargateResources, TASK } from './fargate-resources'
import { type AwsContext, roleNode } from './graph-parts'

const SCHEDULE = 'aws_scheduler_schedule.this[0]'
const GROUP = 'aws_scheduler_schedule_group.this[0]'
const POLICY = 'aws_iam_role_policy.scheduler[0]'

function launcher(context: AwsContext): ResourceGraph {
  if (context.variables.schedule === null) return NOTHING
  const name = context.names('schedule')
  const arn = context.variables.existing_scheduler_role_arn
  const role = arn === null ? 'aws_iam_role.scheduler[0]' : 'existing.scheduler_role'
  return {
    nodes: [
      made(context, { address: SCHEDULE, label: 'Schedule', role: 'launcher', name }),
      made(context, { address: GROUP, label: 'Schedule group', role: 'launcher', name }),
      roleNode(context, { address: role, label: 'Scheduler role', arn, kind: 'scheduler_role' }),
      ...(arn === null
        ? [
            made(context, {
              address: POLICY,
              label: 'Run-task policy',
              role: 'identity',
              name: 'run-task',
            }),
          ]
        : []),
    ],
    edges: [
      { from: SCHEDULE, to: TASK, label: 'starts' },
      { from: SCHEDULE, to: GROUP, label: 'belongs to' },
      { from: SCHEDULE, to: role, label: 'acts as' },
      { from: SCHEDULE, to: clusterAddress(context), label: 'starts in' },
      { from: POLICY, to: role, label: 'gives rights to' },
    ],
  }
}

/** ECS: the Fargate task and, with a schedule, EventBridge Scheduler that starts it. */
export function ecsResources(context: AwsContext): ResourceGraph {
  return joinGraphs(fargateResources(context), launcher(context))
}
