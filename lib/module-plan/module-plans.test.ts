import { describe, expect, it } from 'vitest'
import { factsOf } from '../providers/facts-of'
import type { Expression } from '../providers/module-plan'
import { allModulePlans, argumentPaths } from './argument-paths.test-support'
import { FUNCTION_NAMES } from './functions/call-function'

const { plans, callable } = await allModulePlans()

describe('what the modules plan', () => {
  it('asks for no function that is not known', () => {
    const asked = new Set(plans.flatMap((plan) => functionsIn(plan as unknown as Expression)))
    expect([...asked].filter((name) => !FUNCTION_NAMES.includes(name))).toEqual([])
    expect(asked.size).toBeGreaterThan(30)
  })

  it('calls no module that is not known', () => {
    const calls = plans.flatMap(({ files }) => files.flatMap((file) => file.calls ?? []))
    expect(calls.map(({ source }) => source).filter((one) => !callable.includes(one))).toEqual([])
  })

  it('has facts of every type, about arguments that are set', () => {
    for (const [type, paths] of argumentPaths(plans)) {
      const { forces, keeps = [], sets = [], source } = factsOf(type).facts
      const stated = [...forces, ...keeps, ...sets].map((path) => path.replace(/\.#$/, ''))
      expect(source, type).not.toBe('')
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
