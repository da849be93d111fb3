import type { EffectField, Effects } from '../effects'
import { EFFECT_FIELDS } from '../effects'
import type { ResourceNode, ResourceRole } from '../resource-graph'
import type { ModuleInput } from './module-input'

/** What the nodes of one job are worked out from. */
export interface GraphContext {
  readonly input: ModuleInput
  readonly effects: Effects
  /** The name of a kind of resource, by the rules of `AZURE_NAMES`. */
  names(kind: string): string
}

interface NodeText {
  readonly address: string
  readonly label: string
  readonly role: ResourceRole
  readonly name?: string
}

/** A resource of the module that carries the tags, with the fields that shape it. */
export function taggedNode(context: GraphContext, text: NodeText): ResourceNode {
  return {
    ...text,
    isExisting: false,
    tags: { carried: true },
    fields: fieldsOf(context.effects, text.address),
  }
}

/** A resource of the module that has no tags in Azure, and why. */
export function untaggedNode(
  context: GraphContext,
  text: NodeText & { readonly why: string; readonly fields?: readonly EffectField[] },
): ResourceNode {
  const { why, fields, ...rest } = text
  return {
    ...rest,
    isExisting: false,
    tags: { carried: false, why },
    fields: fields ?? fieldsOf(context.effects, text.address),
  }
}

/** Something that must be there already. */
export function existingNode(
  text: NodeText & { readonly fields?: readonly EffectField[] },
): ResourceNode {
  return {
    fields: [],
    ...text,
    isExisting: true,
    tags: { carried: false, why: 'It exists already, and its tags are those of its owner.' },
  }
}

/** The fields whose effects name an argument of the resource; a job has those of a cron job. */
function fieldsOf(effects: Effects, address: string): readonly EffectField[] {
  const resource = address
    .replace(/\[[^\]]*\]/g, '')
    .replace('.kubernetes_job_v1.', '.kubernetes_cron_job_v1.')
  return EFFECT_FIELDS.filter((field) => {
    const effect = effects[field]
    return 'sets' in effect && effect.sets.some((argument) => argument.startsWith(`${resource}.`))
  })
}
