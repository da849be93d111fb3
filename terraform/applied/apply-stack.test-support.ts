import { expect } from 'vitest'
import { terraformOk } from '../terraform-cli.test-support'
import { type Change, changedJob, type Effects } from './changes.test-support'
import type { FakeAws } from './fake-aws.test-support'
import { type PlannedChange, planChanges } from './planned-changes.test-support'
import type { Stack } from './stack.test-support'

/** What was applied of one job, and what each change would do to it. */
export interface AppliedPart {
  readonly applied: number
  readonly tagged: number
  readonly effects: Effects
}

/**
 * Applies what a folder holds, has its tags read back, plans it again, plans each change against it,
 * and destroys it.
 */
export async function applyStack(
  stack: Stack,
  fake: FakeAws,
  changes: readonly Change[],
): Promise<readonly AppliedPart[]> {
  const { folder, parts } = stack
  const targets = targetsOf(stack)
  await terraformOk(folder, 'apply', '-auto-approve', '-input=false', ...targets)
  const { values } = JSON.parse(await terraformOk(folder, 'show', '-json'))
  const resources = stack.resourcesIn(values.root_module)
  for (const [index, part] of parts.entries()) {
    const own = resources[index] ?? []
    expect(own.map(({ address }) => address).sort()).toEqual(nodesOf(part).map(addressOf).sort())
    const report = part.bundle.files.find(({ path }) => path === 'tag-report.json')
    const region = String(part.bundle.analysis.variables.find(isRegion)?.value ?? 'us-east-1')
    const read = await fake.readBack(own, new TextDecoder().decode(report?.bytes), region)
    expect(read.ok, read.output).toBe(true)
    expect(equalIn(read.output), read.output).toEqual([...taggedOf(part)].sort())
  }
  // The exit code tells of outputs, too.
  expect(await planChanges(folder, '-detailed-exitcode', ...targets), 'a second plan').toEqual([])

  const planned = new Map<Change, readonly PlannedChange[]>()
  const variants = parts.map(({ variant }) => variant)
  for (const change of changes) {
    await stack.change(variants.map((variant) => changedJob(variant, change)))
    // Nothing else has changed what is there, as the second plan has just shown.
    planned.set(change, await planChanges(folder, '-refresh=false', ...targets))
  }
  await stack.change(variants)
  const said = await terraformOk(folder, 'destroy', '-auto-approve', '-refresh=false', ...targets)
  expect(said).toContain(`Destroy complete! Resources: ${resources.flat().length} destroyed.`)

  return parts.map((part) => ({
    applied: nodesOf(part).length,
    tagged: taggedOf(part).length,
    effects: Object.fromEntries([...planned].map(([change, all]) => [change, inWords(part, all)])),
  }))
}

/** The addresses that have tags, each as in the preview: `aws_ecs_cluster.this[0] - 30 tags equal`. */
function equalIn(said: string): readonly string[] {
  const lines = said.matchAll(/^ *(\S+) - [1-9]\d* tags equal$/gm)
  return [...lines].map(([, address = '']) => address).sort()
}

/** Kubernetes is out of reach: there the part of the job that is in AWS is applied. */
function targetsOf({ parts }: Stack): readonly string[] {
  if (parts.every(({ variant }) => variant.runtime !== 'kubernetes')) return []
  return parts.flatMap((part) =>
    part.variant.runtime === 'kubernetes'
      ? nodesOf(part).map(({ address }) => `-target=${part.prefix}${address}`)
      : [`-target=${part.prefix.slice(0, -1)}`],
  )
}

type Part = Stack['parts'][number]

/** What the picture shows of a job in AWS. */
function nodesOf({ bundle }: Part) {
  const nodes = bundle.analysis.resources?.nodes ?? []
  return nodes.filter(({ address, isExisting }) => !isExisting && /^aws_/.test(address))
}

function taggedOf(part: Part): readonly string[] {
  return [...new Set(nodesOf(part).flatMap(({ address, tags }) => (tags.carried ? address : [])))]
}

/** `replaces a, b; updates c`, without the keys of instances; `nothing`. */
function inWords(part: Part, all: readonly PlannedChange[]): string {
  const own = all.filter(({ address }) => address.startsWith(part.prefix))
  const tagged = taggedOf(part)
  const touched = new Set(own.map(({ address }) => address.slice(part.prefix.length)))
  const isRetagged = tagged.length > 0 && tagged.every((address) => touched.has(address))
  const said = VERBS.flatMap(([action, verb]) => {
    const addresses = own
      .filter((one) => one.action === action)
      .map(({ address }) => address.slice(part.prefix.length))
    const isTag = (address: string) => action === 'update' && isRetagged && tagged.includes(address)
    const others = addresses.filter((address) => !isTag(address)).map(withoutKeys)
    const words = [...(addresses.some(isTag) ? ['all with tags'] : []), ...new Set(others)]
    return words.length > 0 ? [`${verb} ${words.join(', ')}`] : []
  })
  return said.join('; ') || 'nothing'
}

const VERBS = [
  ['replace', 'replaces'],
  ['create', 'creates'],
  ['delete', 'deletes'],
  ['update', 'updates'],
] as const

function withoutKeys(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '')
}

function addressOf({ address }: { readonly address: string }): string {
  return address
}

function isRegion({ name }: { readonly name: string }): boolean {
  return name === 'region'
}
