import { factsOf } from '../providers/facts-of'
import { isTagArgument } from '../providers/tag-places'
import { compareArguments, type Difference } from './compare-arguments'
import { type EvaluatedModule, evaluateModule } from './evaluate-module'
import type { PlannedInstance } from './module-instance'
import type { ArgumentChange, PlannedInput, ResourceChange } from './resource-change'
import { union } from './value'
import { changedParts } from './variable-parts'

/**
 * What `terraform plan` would do to the resources of a job's module, against the state that the base
 * left when it was applied and nobody changed since. Never throws: what cannot be worked out counts as
 * known after the apply.
 *
 * @returns the resources that change, in the order of their addresses
 */
export async function resourceChanges(
  base: PlannedInput,
  head: PlannedInput,
): Promise<readonly ResourceChange[]> {
  const [before, after] = await Promise.all([evaluateModule(base), evaluateModule(head)])
  // Another cloud has another root module with a state of its own.
  const isOther = base.cloud !== head.cloud
  const [gone, come, stays] = match(before, after, isOther)
  const remade = new Set(come.map(({ address }) => address))
  let changed: readonly Compared[] = []
  for (let size = -1; size < remade.size; ) {
    size = remade.size
    changed = stays.map(([one, other]) => compare(one, other, remade))
    for (const { resource, isReplaced } of changed) if (isReplaced) remade.add(resource.address)
  }
  const lists = {
    delete: gone.map((one) => whole(one, 'delete', before, after)),
    create: come.map((one) => whole(one, 'create', before, after)),
    kept: changed
      .filter(({ differences }) => differences.length > 0)
      .map((one) => toChange(one, before, after)),
  }
  return [...lists.delete, ...lists.create, ...lists.kept].sort((left, right) =>
    left.address < right.address ? -1 : 1,
  )
}

type Pair = readonly [PlannedInstance, PlannedInstance]

function match(
  before: EvaluatedModule,
  after: EvaluatedModule,
  isOther: boolean,
): readonly [readonly PlannedInstance[], readonly PlannedInstance[], readonly Pair[]] {
  if (isOther) return [before.resources, after.resources, []]
  const byAddress = new Map(before.resources.map((one) => [one.address, one]))
  const come: PlannedInstance[] = []
  const stays: Pair[] = []
  for (const one of after.resources) {
    const other = byAddress.get(one.address)
    byAddress.delete(one.address)
    if (other) stays.push([other, one])
    else come.push(one)
  }
  return [[...byAddress.values()], come, stays]
}

interface Compared {
  readonly base: PlannedInstance
  readonly resource: PlannedInstance
  readonly differences: readonly Difference[]
  readonly isReplaced: boolean
}

function compare(
  base: PlannedInstance,
  resource: PlannedInstance,
  remade: ReadonlySet<string>,
): Compared {
  const { facts } = factsOf(resource.type)
  const ignored = resource.resource.ignoreChanges ?? []
  const differences = compareArguments(base.arguments, resource.arguments, {
    facts,
    remade,
  }).filter(({ path }) => !ignored.some((one) => isWithin(path.join('.'), one)))
  return { base, resource, differences, isReplaced: differences.some((one) => forces(one, facts)) }
}

const isWithin = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(`${parent}.`)

const forces = ({ path }: Difference, facts: { readonly forces: readonly string[] }): boolean =>
  facts.forces.includes(path.join('.'))

function toChange(
  { base, resource, differences, isReplaced }: Compared,
  before: EvaluatedModule,
  after: EvaluatedModule,
): ResourceChange {
  const { address, type } = resource
  const { facts, certainty } = factsOf(type)
  const changes = differences.map(
    (one): ArgumentChange => ({
      path: one.path.filter((key) => key !== '#'),
      forcesReplacement: forces(one, facts),
      causes: changedParts(one.marks, before.variable, after.variable),
      through: one.through,
    }),
  )
  return {
    address,
    type,
    action: isReplaced ? 'replace' : 'update',
    arguments: changes.sort((left, right) => (left.path.join('.') < right.path.join('.') ? -1 : 1)),
    causes: changedParts(union(base.marks, resource.marks), before.variable, after.variable),
    certainty,
    isTagsOnly: !isReplaced && changes.every(({ path }) => isTagArgument(type, path)),
  }
}

function whole(
  { address, type, marks }: PlannedInstance,
  action: 'create' | 'delete',
  before: EvaluatedModule,
  after: EvaluatedModule,
): ResourceChange {
  return {
    address,
    type,
    action,
    arguments: [],
    causes: changedParts(marks, before.variable, after.variable),
    // Whether a resource is there, the module says by itself.
    certainty: 'provider',
    isTagsOnly: false,
  }
}
