import type { ResourceChange } from '../../lib/module-plan/resource-change'
import { resourceChanges } from '../../lib/module-plan/resource-changes'
import { textOf } from './empty-values.test-support'
import type { ChangedResource } from './plan-changes.test-support'
import type { PlannedChange } from './planned-families.test-support'

/**
 * Where what is said of a change and what Terraform plans differ: in the addresses, the actions, the
 * arguments that force a replacement, or those that change. A stand-in replaces nothing, so with it a
 * replacement is an update, and what takes an attribute of a replaced resource stays as it is.
 */
export async function compareChanges(
  { name, base, head, planned }: PlannedChange,
  isStandIn: (type: string) => boolean,
): Promise<readonly string[]> {
  const said = new Map((await resourceChanges(base, head)).map((one) => [one.address, one]))
  const done = new Map(planned.map((one) => [one.address, one]))
  const addresses = new Set([...said.keys(), ...done.keys()])
  return [...addresses].flatMap((address) => {
    const [own, real] = [said.get(address), done.get(address)]
    const problems = isStandIn(own?.type ?? real?.type ?? '')
      ? standInProblems(own, real)
      : realProblems(own, real)
    return problems.map((problem) => `${name}: ${address}: ${problem}`)
  })
}

function realProblems(
  own: ResourceChange | undefined,
  real: ChangedResource | undefined,
): readonly string[] {
  if (!own) return [`planned ${real?.action} ${changedNames(real)} is not said`]
  if (own.action !== real?.action) {
    return [
      `said ${own.action} ${pathsOf(own).join(' ')}, planned ${real?.action} ${changedNames(real)}`,
    ]
  }
  const forcing = own.arguments
    .filter((one) => one.forcesReplacement)
    .map(({ path }) => path.join('.'))
  const unsaid = real.replacePaths.filter((path) => !forcing.some((one) => isWithin(one, path)))
  const untrue = forcing.filter((one) => !real.replacePaths.some((path) => isWithin(one, path)))
  const [names, planned] = [
    [...new Set(own.arguments.map(({ path }) => path[0]))],
    changedNames(real),
  ]
  const isAsked = own.action === 'update' && names.sort().join(' ') !== planned.join(' ')
  return [
    ...unsaid.map((path) => `${path} forces a replacement and is not said`),
    ...untrue.map((path) => `${path} is said to force a replacement and does not`),
    ...(isAsked ? [`said to change ${names.join(' ')}, planned ${planned.join(' ')}`] : []),
  ]
}

function standInProblems(
  own: ResourceChange | undefined,
  real: ChangedResource | undefined,
): readonly string[] {
  if (!own) return [`planned ${real?.action} ${changedNames(real)} is not said`]
  const isOfOthers =
    own.arguments.length > 0 && own.arguments.every(({ through }) => through.length > 0)
  const isUpdated = own.action === 'replace' && real?.action === 'update'
  if (isUpdated || own.action === real?.action || (isOfOthers && !real)) return []
  return [
    `said ${own.action} ${pathsOf(own).join(' ')}, planned ${real?.action} ${changedNames(real)}`,
  ]
}

const pathsOf = (one: ResourceChange): readonly string[] =>
  one.arguments.map(({ path }) => path.join('.'))

/** Whether a path is at another one or below it: providers name a set as a whole. */
const isWithin = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(`${parent}.`)

/** The arguments that a plan changes, without what providers work out themselves. */
function changedNames(real: ChangedResource | undefined): readonly string[] {
  if (!real) return []
  const names = new Set([...Object.keys(real.before), ...Object.keys(real.after)])
  const changed = [...names].filter(
    (name) =>
      real.unknown[name] === true ||
      hasTrue(real.unknown[name]) ||
      textOf(real.before[name]) !== textOf(real.after[name]),
  )
  return changed.filter((name) => !COMPUTED.includes(name)).sort()
}

const hasTrue = (unknown: unknown): boolean =>
  unknown === true ||
  (typeof unknown === 'object' && unknown !== null && Object.values(unknown).some(hasTrue))

/** What providers work out of the arguments. */
const COMPUTED = ['tags_all', 'etag', 'version_id', 'effective_labels', 'terraform_labels']
