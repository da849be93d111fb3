import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { cloudOfIdentifier, cloudOfRegistry } from '../../providers/identifier-forms'
import type { Draft } from '../move'
import { type MoveContext, variableAt, writtenAt } from '../move-context'

/** Where a job names things that exist on its cloud, whatever they are called, and how that is said. */
const NAMES: readonly (readonly [path: Path, what: string])[] = [
  [['infrastructure', 'networking', 'vpc_id'], 'This network is'],
  [['infrastructure', 'networking', 'subnet_ids'], 'These subnets are'],
  [['infrastructure', 'networking', 'security_group_ids'], 'These firewall groups are'],
  [['infrastructure', 'storage', 'encryption', 'kms_key_id'], 'This encryption key is'],
  [['infrastructure', 'monitoring', 'log_group'], 'This place for logs is'],
  [['infrastructure', 'monitoring', 'alerts', 'channels'], 'These alarm channels are'],
  [['infrastructure', 'runtime', 'compute', 'instance_type'], 'This type of machine is'],
  [variableAt('dag_bucket'), 'This place for DAGs is'],
  [variableAt('state_volume_claim'), 'This volume is'],
]

/** Names and identifiers of the cloud that is left, each taken out. */
export function identifiers(context: MoveContext): readonly Draft[] {
  const named = NAMES.flatMap(([path, what]) => ofField(path, what, context))
  const registry = ofImage(context)
  return [...named, ...registry, ...inVariables(context)]
}

/** A field that holds one thing or a list; what is the new cloud's already stays. */
function ofField(path: Path, what: string, context: MoveContext): readonly Draft[] {
  const { from, to } = context
  const value = writtenAt(context, path)
  if (!from || value === undefined || isBlock(value)) return []
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (items.length === 0 || items.some((item) => cloudOfIdentifier(item)?.id === to.id)) return []
  return [takeOut(path, `${what} on ${from.label}.`)]
}

/** An image lies in a registry of the cloud; one of another registry is pulled from anywhere. */
function ofImage(context: MoveContext): readonly Draft[] {
  const path = variableAt('image')
  const registry = cloudOfRegistry(writtenAt(context, path))
  if (!registry || registry.id === context.to.id) return []
  const reason = `The image lies in a registry of ${registry.label}: push it to one of ${context.to.label}.`
  const leaves = `${reason.replace(':', ', and is set aside:')}`
  return [{ ...takeOut(path, reason), leaves }]
}

/** So many keys of a map are taken out one by one. */
const MOST_ALONE = 20

/** Identifiers anywhere in the variables: secrets, environment, roles. */
function inVariables(context: MoveContext): readonly Draft[] {
  const root = variableAt('').slice(0, -1)
  const known = new Set(NAMES.map(([path]) => String(path.at(-1))))
  const variables = writtenAt(context, root)
  if (!isBlock(variables)) return []
  const isKept = (name: string) => known.has(name) || name === 'image'
  return Object.entries(variables).flatMap(([name, value]) =>
    isKept(name) ? [] : foreignIn(value, [...root, name], context),
  )
}

function foreignIn(value: unknown, path: Path, context: MoveContext): readonly Draft[] {
  const cloud = cloudOfIdentifier(value)
  if (cloud && cloud.id !== context.to.id) {
    return [takeOut(path, `${field(path)} is an identifier of ${cloud.label}.`)]
  }
  const isList = Array.isArray(value)
  if (!isList && !isBlock(value)) return []
  const items = isList ? [...value.entries()] : Object.entries(value)
  const found = items.flatMap(([key, item]) => foreignIn(item, [...path, key], context))
  // A long list of names is one thing to decide about; so is one that loses all its items.
  const label = context.from?.label ?? 'another cloud'
  if (found.length === 0) return []
  if (found.length === items.length && (isList || items.length > MOST_ALONE)) {
    return [takeOut(path, `${field(path)} holds identifiers of ${label}.`)]
  }
  if (found.length <= MOST_ALONE) return found
  // The hindmost first: no index means another item then.
  const edits = found.flatMap((draft) => draft.edits).reverse()
  const reason = `${found.length} values of ${field(path)} are identifiers of ${label}.`
  return [{ path, edits, reason, isNamed: true }]
}

function takeOut(path: Path, reason: string): Draft {
  return { path, edits: [{ op: 'delete', path }], reason, isNamed: true }
}

const field = (path: Path) => String(path.findLast((step) => typeof step === 'string') ?? '')
