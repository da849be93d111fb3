import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { factsOf } from '../providers/facts-of'
import type { Expression, PlannedBody, PlannedResource } from '../providers/module-plan'
import { FUNCTION_NAMES } from './functions/call-function'
import { loadModulePlans } from './load-module-plans'

const plans = await Promise.all(PROVIDERS.map(loadModulePlans))
const all = [...new Set(plans.flatMap(({ root, callable }) => [root, ...Object.values(callable)]))]
const names = new Set(plans.flatMap(({ callable }) => Object.keys(callable)))
const resources = all.flatMap(({ files }) => files.flatMap((file) => file.resources ?? []))

describe('what the modules plan', () => {
  it('asks for no function that is not known', () => {
    const asked = new Set(all.flatMap((plan) => functionsIn(plan as unknown as Expression)))
    expect([...asked].filter((name) => !FUNCTION_NAMES.includes(name))).toEqual([])
    expect(asked.size).toBeGreaterThan(30)
  })

  it('calls no module that is not known', () => {
    const calls = all.flatMap(({ files }) => files.flatMap((file) => file.calls ?? []))
    expect(calls.map(({ source }) => source).filter((source) => !names.has(source))).toEqual([])
  })

  it('has facts of every type, about arguments that are set', () => {
    for (const { type } of resources) expect(factsOf(type).facts.source, type).not.toBe('')
    for (const [type, paths] of pathsByType(resources)) {
      const { forces, keeps = [], sets = [] } = factsOf(type).facts
      const stated = [...forces, ...keeps, ...sets].map((path) => path.replace(/\.#$/, ''))
      expect(
        stated.filter((path) => !paths.has(path)),
        type,
      ).toEqual([])
    }
  })
})

/** The names of functions anywhere in a plan's data. */
function functionsIn(value: Expression): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap((one) => functionsIn(one as Expression))
  const isCall = Array.isArray(value) && (value[0] === 'f' || value[0] === 'fx')
  return isCall ? [String(value[1]), ...below] : below
}

function pathsByType(all: readonly PlannedResource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const resource of all) {
    const paths = found.get(resource.type) ?? new Set()
    for (const path of pathsIn(resource)) paths.add(path)
    found.set(resource.type, paths)
  }
  return found
}

function pathsIn({ attributes = {}, blocks = [] }: PlannedBody): readonly string[] {
  return [
    ...Object.keys(attributes),
    ...blocks.flatMap((block) => [
      block.type,
      ...pathsIn(block).map((path) => `${block.type}.${path}`),
    ]),
  ]
}
