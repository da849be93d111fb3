import { EFFECT_FIELDS, type Effects } from './effects'
import type { Described } from './existing-resource'
import { kubernetesLabels } from './kubernetes-labels'
import type { ResourceNode } from './resource-graph'

/** What is known of every resource that one module makes for one job. */
export interface MadeContext {
  readonly effects: Effects
  /** The tags that the module is given. */
  readonly tags: Readonly<Record<string, string>>
  /** Why a type of resource carries no tags; undefined where it carries them. */
  whyUntagged(type: string): string | undefined
}

/** A resource of the module, with the fields that shape it and the tags that it carries. */
export function made(context: MadeContext, described: Described): ResourceNode {
  return {
    ...described,
    isExisting: false,
    tags: tagsOf(context, described.address),
    fields: fieldsOf(context.effects, described.address),
  }
}

function tagsOf({ tags, whyUntagged }: MadeContext, address: string): ResourceNode['tags'] {
  const type = withoutKeys(address).split('.').at(-2) ?? ''
  if (type.startsWith('kubernetes_')) return { carried: true, labels: kubernetesLabels(tags) }
  const why = whyUntagged(type)
  return why === undefined ? { carried: true } : { carried: false, why }
}

/** The fields that set an argument of the resource, by the effects of its runtime. */
function fieldsOf(effects: Effects, address: string): readonly string[] {
  // A job that runs once has the same pod as the cron job, of which the effects speak.
  const twin = withoutKeys(address).replace('.kubernetes_job_v1.', '.kubernetes_cron_job_v1.')
  return EFFECT_FIELDS.filter((field) => {
    const effect = effects[field]
    return 'sets' in effect && effect.sets.some((argument) => argument.startsWith(`${twin}.`))
  })
}

/** `module.kubernetes_job[0].aws_iam_role.task["a.b"]` → `module.kubernetes_job.aws_iam_role.task`. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
}

/** The address of one of many: `type.name["key"]`. */
export function keyed(resource: string, key: string): string {
  return `${resource}[${JSON.stringify(key)}]`
}
