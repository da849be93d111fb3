import type { Analysis } from '../analysis/analysis'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { runtimeSupport } from '../providers/clouds'
import type { CloudProvider } from '../providers/provider'
import { effectAt } from '../schema-help/effect-at'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import type { CarriedOut } from './carry-out'
import type { MoveChange, ToGive } from './move'
import { nameOf } from './name-of'
import { findingKey } from './settle'

interface ToGiveInput {
  readonly before: Analysis
  /** The job with all changes made. */
  readonly after: Analysis
  readonly to: CloudProvider
  readonly changes: readonly MoveChange[]
  readonly moved: CarriedOut
}

/** What no rule can say for the author of a moved job, each thing by its name. */
export function toGive(input: ToGiveInput): readonly ToGive[] {
  return [
    ...refused(input),
    ...findings(input),
    ...names(input),
    ...ownModule(input),
    ...addresses(input),
  ]
}

/** What stands so in the text that it cannot be changed in its place. */
function refused({ changes, moved }: ToGiveInput): readonly ToGive[] {
  return moved.refused.flatMap(({ id, reason }) => {
    const change = changes.find((one) => one.id === id)
    if (!change) return []
    const message = `${nameOf(change.path)} stays as it is. ${reason}`
    return [{ path: change.path, code: null, message }]
  })
}

/** Errors, and what was not there before the move. Tags are written as before: nothing is to give. */
function findings({ before, after }: ToGiveInput): readonly ToGive[] {
  const known = new Set(before.diagnostics.map(findingKey))
  const isNew = (found: Diagnostic) => found.severity === 'error' || !known.has(findingKey(found))
  return (
    after.diagnostics
      .filter(({ document, path }) => document === 'job' && path[1] !== 'tags')
      // That something does nothing follows from what is missing.
      .filter(({ code }) => code !== 'no-effect')
      .filter(isNew)
      .map(({ path, code, message }) => ({ path, code, message }))
  )
}

/** What was named on the old cloud, where the new one has a use for the like. */
function names({ after, to, changes }: ToGiveInput): readonly ToGive[] {
  const said = new Set(after.diagnostics.map(({ path }) => pathKey(path)))
  return changes
    .filter(({ isNamed, path }) => isNamed && !said.has(pathKey(path)) && hasUse(path, after))
    .map(({ path }) => {
      const message = `Give the one of ${to.label}, if the job is to have one there.`
      return { path, code: null, message }
    })
}

function hasUse(path: Path, { support, provider, runtime }: Analysis): boolean {
  const effect = effectAt(path, support)
  if (effect) return 'sets' in effect
  const whole = provider && runtime ? runtimeSupport(provider, runtime) : null
  const name = String(path[OWN_VARIABLES_PATH.length])
  const effects = whole?.variableEffects ?? {}
  return Object.hasOwn(effects, name) && 'sets' in (effects[name] ?? {}) && name !== 'image'
}

/** A module of the author's own is made for one cloud, and only its author knows for which. */
function ownModule({ after, to }: ToGiveInput): readonly ToGive[] {
  const path = ['infrastructure', 'terraform', 'module_source']
  if (valueAt(after.job.value, path) === undefined) return []
  const message = `terraform.module_source stays: it must name a module for ${to.label}.`
  return [{ path, code: null, message }]
}

/** How each cloud's storage is addressed in the parts of a job that are the runner's. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  aws: /^s3a?:\/\//,
  gcp: /^gs:\/\//,
  azure: /^(?:abfss?|wasbs?):\/\//,
}

/** Addresses of another cloud's storage outside of the block, which a move does not touch. */
function addresses({ after, to }: ToGiveInput): readonly ToGive[] {
  const { value } = after.job
  if (!isBlock(value)) return []
  const others = Object.entries(ADDRESSES).filter(([id]) => id !== to.id)
  const found: ToGive[] = []
  const look = (part: unknown, path: readonly (string | number)[]) => {
    if (typeof part === 'string' && others.some(([, address]) => address.test(part))) {
      const message = `${nameOf(path)} is ${part}, an address of another cloud's storage.`
      found.push({ path, code: null, message })
    } else if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) look(item, [...path, index])
    } else if (isBlock(part)) {
      for (const [key, item] of Object.entries(part)) look(item, [...path, key])
    }
  }
  for (const [key, part] of Object.entries(value)) if (key !== 'infrastructure') look(part, [key])
  const places = new Map(found.map((one) => [pathKey(one.path), one]))
  return [...places.values()]
}
