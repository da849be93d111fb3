import { existing } from '../existing-resource'
import { type MadeContext, made } from '../made-resource'
import { readVariables, type ValuesOf } from '../read-variables'
import type { ResourceNode } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { AWS_EFFECTS } from './effects'
import { AWS_MODULE_VARIABLES } from './module.gen'

/** The runtimes of the module. */
export type AwsRuntime = keyof typeof AWS_EFFECTS

export type AwsVariables = ValuesOf<typeof AWS_MODULE_VARIABLES>

/** What every part of the graph is worked out from. */
export interface AwsContext extends MadeContext {
  readonly runtime: AwsRuntime
  readonly variables: AwsVariables
  readonly names: (kind: string) => string
}

/** Why a type of resource carries no tags. */
const UNTAGGED: Readonly<Record<string, string>> = {
  aws_iam_role_policy: 'An inline policy has no tags; its role does.',
  aws_ecs_cluster_capacity_providers: 'It has no tags; the cluster does.',
  aws_cloudwatch_log_metric_filter: 'A metric filter has no tags; its log group does.',
  aws_cloudwatch_event_target: 'An event target has no tags; its rule does.',
  aws_scheduler_schedule: 'A schedule has no tags; its group does.',
  aws_appautoscaling_policy: 'A scaling policy has no tags; its target does.',
}

export function awsContext(runtime: AwsRuntime, input: ResourceInput): AwsContext {
  const variables = readVariables(AWS_MODULE_VARIABLES, input.variables)
  return {
    runtime,
    variables,
    names: (kind) => input.names(kind),
    effects: AWS_EFFECTS[runtime],
    tags: variables.tags,
    whyUntagged: (type) => UNTAGGED[type],
  }
}

/** A role of the job. */
interface Role extends Pick<ResourceNode, 'address' | 'label'> {
  /** Of one that exists; null: it is made. */
  readonly arn: string | null
  /** The kind of its name, where it is made. */
  readonly kind: string
}

/** A role that is made, or exists. */
export function roleNode(context: AwsContext, { arn, kind, ...described }: Role): ResourceNode {
  const role = { ...described, role: 'identity' } as const
  return arn === null
    ? made(context, { ...role, name: context.names(kind) })
    : existing({ ...role, name: arn })
}
