import { gunzipSync } from 'node:zlib'
import { type EvaluatedModule, evaluateModule } from '../lib/module-plan/evaluate-module'
import type { Arguments } from '../lib/module-plan/resource-arguments'
import { isList, isMap, isUnknown, type Value } from '../lib/module-plan/value'
import { longHash } from '../lib/providers/short-hash'
import type { PlannedJob, PlannedResource } from './plan-job.test-support'

/** What the module's own evaluation and a real plan say differently, and how much they were asked. */
export interface Comparison {
  readonly problems: readonly string[]
  /** Arguments that both know, and that are equal. */
  readonly equal: number
  /** Arguments that the evaluation leaves to the apply and the plan knows, by `type.argument`. */
  readonly unknown: readonly string[]
}

/** Compares what a job's plan was worked out to be with its real plan. */
export async function compareJob({ analysis, resources }: PlannedJob): Promise<Comparison> {
  const { provider, runtime, variables } = analysis
  if (!provider || !runtime) throw new Error('The job names no pair')
  return compareArguments(await evaluateModule({ cloud: provider, runtime, variables }), resources)
}

/** Compares addresses and every argument that the evaluation knows with a plan of the same job. */
function compareArguments(
  evaluated: EvaluatedModule,
  planned: readonly PlannedResource[],
): Comparison {
  const byAddress = new Map(planned.map((one) => [one.address, one.values]))
  const addresses = new Set(evaluated.resources.map(({ address }) => address))
  const found = new Findings()
  for (const { address } of planned) {
    if (!addresses.has(address)) found.problems.push(`${address} is planned alone`)
  }
  for (const { address, type, arguments: own } of evaluated.resources) {
    const values = byAddress.get(address)
    if (!values) found.problems.push(`${address} is evaluated alone`)
    else compareBody(own, values, { address, type }, found)
  }
  return found
}

class Findings implements Comparison {
  readonly problems: string[] = []
  readonly unknown: string[] = []
  equal = 0
}

interface Place {
  readonly address: string
  readonly type: string
}

function compareBody(own: Arguments, planned: unknown, place: Place, found: Findings): void {
  const values = (typeof planned === 'object' ? planned : null) as Record<string, unknown> | null
  for (const [name, value] of own.attributes) {
    const below = at(place, name)
    if (!isKnown(value)) {
      if (!isUnknown(value.data)) continue
      if (values && name in values) found.unknown.push(below.type)
    } else if (isSame(toPlain(value), values?.[name])) found.equal++
    else {
      const [said, plan] = [toPlain(value), values?.[name]].map((one) => JSON.stringify(one))
      found.problems.push(`${below.address}: ${said} is planned as ${plan}`)
    }
  }
  for (const [name, { items }] of own.blocks) {
    compareBlocks(items, values?.[name], at(place, name), found)
  }
}

const at = ({ address, type }: Place, name: string): Place => ({
  address: `${address}.${name}`,
  type: `${type}.${name}`,
})

/** Blocks of a set come in another order: each is compared with the one that fits best. */
function compareBlocks(
  items: readonly Arguments[],
  planned: unknown,
  place: Place,
  found: Findings,
): void {
  const others = Array.isArray(planned) ? [...planned] : planned ? [planned] : []
  if (others.length !== items.length) {
    found.problems.push(`${place.address}: ${items.length} blocks, planned ${others.length}`)
    return
  }
  for (const item of items) {
    const tries = others.map((other) => {
      const one = new Findings()
      compareBody(item, other, place, one)
      return one
    })
    const best = tries.reduce(
      (left, right, index) =>
        right.problems.length < (tries[left]?.problems.length ?? Number.POSITIVE_INFINITY)
          ? index
          : left,
      0,
    )
    const chosen = tries[best]
    others.splice(best, 1)
    found.problems.push(...(chosen?.problems ?? []))
    found.unknown.push(...(chosen?.unknown ?? []))
    found.equal += chosen?.equal ?? 0
  }
}

function isKnown({ data }: Value): boolean {
  if (isUnknown(data)) return false
  if (isList(data)) return data.items.every(isKnown)
  return !isMap(data) || [...data.entries.values()].every(isKnown)
}

function toPlain({ data }: Value): unknown {
  if (isList(data)) return data.items.map(toPlain)
  if (!isMap(data)) return data
  return Object.fromEntries([...data.entries].map(([key, item]) => [key, toPlain(item)]))
}

/** The aws provider writes JSON of policies anew, with its keys in another order, and empty maps as none. */
function isSame(own: unknown, planned: unknown): boolean {
  if (sortedText(own) === sortedText(planned)) return true
  if (sortedText(own) === '{}') return planned === null
  const [left, right] = [own, planned].map(parsed)
  return left !== undefined && right !== undefined && sortedText(left) === sortedText(right)
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * One text for values that Terraform takes for equal. The provider's schema converts numbers and
 * booleans to texts and lists to sets, and leaves null attributes out of maps; Go packs texts in its
 * own way, so what is packed is compared unpacked.
 */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).sort().join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== null)
    return `{${entries
      .map(([key, item]) => `${key}:${sortedText(item)}`)
      .sort()
      .join(',')}}`
  }
  return JSON.stringify(unpacked(String(value ?? '')))
}

const unpacked = (text: string): string =>
  text.replace(/H4sI[A-Za-z0-9+/]+=*/g, (base64) => {
    const unzipped = gunzipSync(Buffer.from(base64, 'base64')).toString('utf8')
    return `base64gzip:${longHash(unzipped)}`
  })
