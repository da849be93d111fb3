import { expect } from 'vitest'
import { checkTags, type TagDifference } from '../lib/check/check-tags'
import { readTerraformJson } from '../lib/check/terraform-json'
import {
  type Plan,
  type PlannedJob,
  type PlannedModule,
  resourcesOf,
} from './plan-job.test-support'
import { plannedTags } from './planned-tags.test-support'

/** Of 13 pairs these are more than a thousand. */
const MUTANTS = 80

type Values = Record<string, unknown>
type Tags = Record<string, string>

/**
 * That `check` agrees with a real plan, and finds each of many changes of one tag in it, at its
 * address and under its name, and nothing else.
 */
export function expectFoundInMutants({ analysis, plan }: PlannedJob & { plan: Plan }): void {
  const found = (of: Plan) => {
    const read = readTerraformJson(JSON.stringify(of))
    if (!read.ok) throw new Error(read.problem)
    return checkTags(analysis, read.seen)
  }
  expect(found(plan)).toMatchObject({ differences: [], unknown: [] })
  const tagged = resourcesOf(plan.planned_values.root_module).filter(plannedTags)
  expect(tagged.length).toBeGreaterThan(0)
  expect(found(plan).checked).toBe(tagged.length)

  for (let number = 0; number < MUTANTS; number += 1) {
    const resource = tagged[number % tagged.length]
    const names = Object.keys(plannedTags(resource as never) as Tags)
    const name = names[(number * 7) % names.length] ?? ''
    const { mutant, expected } = mutate(plan, resource?.address ?? '', name, number)
    const differences = found(mutant).differences.map(({ address, kind, tag }) => ({
      address,
      kind,
      tag,
    }))
    expect(differences, `${number}: ${name}`).toEqual([expected])
  }
}

type Mutation = Pick<TagDifference, 'address' | 'kind' | 'tag'>

/** One tag of one resource is changed, taken away or added, wherever the plan speaks of it. */
function mutate(plan: Plan, address: string, name: string, number: number) {
  const mutant = structuredClone(plan)
  const kind = (['changed', 'missing', 'extra'] as const)[number % 3] ?? 'changed'
  const prefix = name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : ''
  const tag = kind === 'extra' ? `${prefix}another${number}` : name
  const places = [
    ...resourcesIn(mutant.planned_values.root_module, address),
    ...mutant.resource_changes.flatMap((one) =>
      one.address === address ? [one.change.after as Values] : [],
    ),
  ]
  for (const values of places) for (const tags of mapsIn(values, name)) change(tags)
  const expected: Mutation = { address, kind, tag }
  return { mutant, expected }

  function change(tags: Tags): void {
    if (kind === 'missing') delete tags[name]
    else tags[tag] = `other-${number}`
  }
}

function resourcesIn(module: PlannedModule, address: string): readonly Values[] {
  return resourcesOf(module).flatMap((one) =>
    one.address === address ? [one.values as Values] : [],
  )
}

const NAMES = new Set([
  'tags',
  'tags_all',
  'labels',
  'user_labels',
  'effective_labels',
  'terraform_labels',
])

/** Every map of tags at any depth that has the tag. */
function mapsIn(value: unknown, name: string): readonly Tags[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => {
    const isOne = NAMES.has(key) && typeof below === 'object' && below !== null && name in below
    return isOne ? [below as Tags] : mapsIn(below, name)
  })
}
