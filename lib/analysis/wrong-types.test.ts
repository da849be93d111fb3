import { describe, expect, it } from 'vitest'
import { BACKENDS } from '../../schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import type { ModuleVariable, VariableType } from '../providers/module-variable'
import type { CloudProvider } from '../providers/provider'
import { rightSamples, wrongSamples } from '../providers/type-samples.test-support'
import { BACKEND_RULES } from '../terraform/backends'
import { analyse } from './analyse'

const TYPE_CODES = ['wrong-type', 'missing-key', 'variable-without-value', 'unread-attribute']

/** The errors of types in a job of a cloud with one value at a place under `terraform`. */
function typeErrors(
  cloud: CloudProvider,
  runtime: string,
  terraform: unknown,
): readonly (readonly (string | number)[])[] {
  const job = {
    tenant_id: 'acme',
    infrastructure: { provider: cloud.id, runtime: { type: runtime }, terraform },
  }
  return analyse({ job: { name: 'job.yaml', text: JSON.stringify(job) } })
    .diagnostics.filter(({ code }) => TYPE_CODES.includes(code))
    .map(({ path }) => path)
}

const runtimeOf = (cloud: CloudProvider, { runtimes }: ModuleVariable) =>
  runtimes === 'all' ? (cloud.runtimes[0]?.runtime ?? '') : (runtimes[0] ?? '')

describe.each(Object.values(CLOUDS))('the variables of $label', (cloud) => {
  it.each(cloud.moduleVariables.map((variable) => [variable.name, variable] as const))(
    '%s: each wrong type is found at its place, and no right one',
    (name, variable) => {
      const found = (value: unknown) =>
        typeErrors(cloud, runtimeOf(cloud, variable), { variables: { [name]: value } })
      const samples = wrongSamples(variable.type)
      expect(samples.length).toBeGreaterThan(3)
      for (const { value, path } of samples) {
        const place = ['infrastructure', 'terraform', 'variables', name, ...path]
        expect(found(value), JSON.stringify(value)).toEqual([place])
      }
      for (const value of rightSamples(variable.type)) {
        expect(found(value), JSON.stringify(value)).toEqual([])
      }
      expect(found(null)).toHaveLength(variable.isNullable ? 0 : 1)
    },
  )
})

describe.each(BACKENDS)('the settings of the backend %s', (type) => {
  const settings: readonly (readonly [string, VariableType])[] = Object.entries(
    BACKEND_RULES[type].settings,
  )

  it.each(settings)(
    '%s: each wrong type is found at its place, and no right one',
    (name, wants) => {
      const found = (value: unknown) =>
        typeErrors(CLOUDS.aws, 'ecs', { backend: { type, config: { [name]: value } } })
      for (const { value, path } of wrongSamples(wants)) {
        const place = ['infrastructure', 'terraform', 'backend', 'config', name, ...path]
        expect(found(value), JSON.stringify(value)).toEqual([place])
      }
      for (const value of rightSamples(wants)) {
        expect(found(value), JSON.stringify(value)).toEqual([])
      }
    },
  )
})
