import type { Runtime } from '@/schemas/vocabulary'
import { groupBy } from '../collections/group-by'
import type { CloudProvider, ComputeSizes } from '../providers/provider'
import { VARIABLE_NAME } from '../terraform/terraform-variables'
import { at, type JsonSchema, type Properties, when, withProperties } from './json-schema'
import { sizesSchema } from './sizes-schema'

const COMPUTE = ['runtime', 'compute']
const VARIABLES = ['terraform', 'variables']

/** What an infrastructure block can say once its cloud is chosen: runtimes, sizes, variables. */
export function cloudCondition(cloud: CloudProvider): JsonSchema {
  return when(isOnCloud(cloud), {
    ...at(['runtime', 'type'], { enum: cloud.runtimes.map(({ runtime }) => runtime) }),
    allOf: [
      at(VARIABLES, { propertyNames: { pattern: VARIABLE_NAME.source } }),
      ...variableConditions(cloud),
      ...sizeGroups(cloud).map((group) =>
        when(hasSizesOf(group), at(COMPUTE, sizesSchema(group.labels, group.sizes))),
      ),
    ],
  })
}

/** Conditions of which one holds where the cloud has sizes to offer. */
export function sizedConditions(cloud: CloudProvider): readonly JsonSchema[] {
  return sizeGroups(cloud).map((group) => ({ allOf: [isOnCloud(cloud), hasSizesOf(group)] }))
}

function isOnCloud({ id }: CloudProvider): JsonSchema {
  return { ...withProperties({ provider: { const: id } }), required: ['provider'] }
}

function isOnRuntimes(runtimes: readonly Runtime[]): JsonSchema {
  return {
    properties: {
      runtime: { ...withProperties({ type: { enum: [...runtimes] } }), required: ['type'] },
    },
    required: ['runtime'],
  }
}

/** Runtimes with the same sizes. */
interface SizeGroup {
  readonly runtimes: readonly Runtime[]
  readonly labels: readonly string[]
  readonly sizes: ComputeSizes
}

function sizeGroups({ runtimes }: CloudProvider): readonly SizeGroup[] {
  return [...groupBy(runtimes, ({ sizes }) => sizes)].flatMap(([sizes, group]) => {
    if (sizes === null) return []
    const labels = group.map(({ label }) => label)
    return [{ runtimes: group.map(({ runtime }) => runtime), labels, sizes }]
  })
}

/**
 * The sizes are those of our module: another module, and a variable `compute` in place of the block,
 * may have their own.
 */
function hasSizesOf({ runtimes, sizes: { instanceTypes } }: SizeGroup): JsonSchema {
  const others: JsonSchema[] = [
    { ...withProperties({ module_source: { minLength: 1 } }), required: ['module_source'] },
    {
      ...withProperties({ variables: { required: ['compute'] } }),
      required: ['variables'],
    },
  ]
  const conditions = [
    isOnRuntimes(runtimes),
    at(['terraform'], { not: { anyOf: others } }),
    ...(instanceTypes ? [at([...COMPUTE, 'instance_type'], { enum: [...instanceTypes] })] : []),
  ]
  return { allOf: conditions }
}

/** The variables of the module, which a bundle declares as far as its runtime has them. */
function variableConditions({ moduleVariables, placeVariables, defaultRegion }: CloudProvider) {
  const groups = groupBy(moduleVariables, ({ runtimes }) => runtimes.toString())
  return [...groups.values()].map((group) => {
    const properties: Properties = Object.fromEntries(
      group.map(({ name, description }) => {
        const isRegion = name === 'region' && placeVariables.includes(name)
        return [name, { description, ...(isRegion && { default: defaultRegion }) }]
      }),
    )
    const variables = at(VARIABLES, withProperties(properties))
    const runtimes = group[0]?.runtimes ?? 'all'
    return runtimes === 'all' ? variables : when(isOnRuntimes(runtimes), variables)
  })
}
