import { EFFECT_FIELDS } from '../effects'
import type { Described } from '../existing-resource'
import type { ResourceNode } from '../resource-graph'
import type { AwsVariables } from './aws-variables'
import { AWS_EFFECTS } from './effects'

/** The runtimes of the module. */
export type AwsRuntime = keyof typeof AWS_EFFECTS

/** What every part of the graph is worked out from. */
export interface AwsContext {
  readonly runtime: AwsRuntime
  readonly variables: AwsVariables
  readonly names: (kind: string) => string
}

/** Why a type of resource carries no tags. */
const UNTAGGED: Readonly<Record<string, string>> = {
  aws_iam_role_policy: 'An inline policy has no tags; its role does.',
  aws_cloudwatch_log_metric_filter: 'A metric filter has no tags; its log group does.',
  aws_scheduler_schedule: 'A schedule has no tags; its group does.',
  aws_appautoscaling_policy: 'A scaling policy has no tags; its target does.',
}

/** `module.kubernetes_job[0].aws_iam_role.task[0]` → `module.kubernetes_job.aws_iam_role.task`. */
const withoutKeys = (address: string) => address.replace(/\[[^\]]*\]/g, '')

/** The fields that set an argument of the resource, by the effects of its runtime. */
function fieldsOf(runtime: AwsRuntime, address: string): readonly string[] {
  // A job that runs once has the same pod as the cron job, of which the effects speak.
  const twin = withoutKeys(address).replace('.kubernetes_job_v1.', '.kubernetes_cron_job_v1.')
  const prefix = `${twin}.`
  return EFFECT_FIELDS.filter((field) => {
    const effect = AWS_EFFECTS[runtime][field]
    return 'sets' in effect && effect.sets.some((argument) => argument.startsWith(prefix))
  })
}

/** A resource of the module. */
export function made({ runtime }: AwsContext, described: Described): ResourceNode {
  const type = withoutKeys(described.address).split('.').at(-2) ?? ''
  const why = UNTAGGED[type]
  return {
    ...described,
    isExisting: false,
    tags: why === undefined ? { carried: true } : { carried: false, why },
    fields: fieldsOf(runtime, described.address),
  }
}
