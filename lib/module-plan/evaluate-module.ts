import { belongsTo } from '../providers/belongs-to'
import { CLOUDS } from '../providers/clouds'
import { readDataSource } from '../providers/data-sources'
import { loadModulePlans } from './load-module-plans'
import { ModuleInstance, type PlanContext, type PlannedInstance } from './module-instance'
import type { PlannedInput } from './resource-change'
import type { Value } from './value'
import { markedValue } from './variable-values'

/** What a module makes of a job. */
export interface EvaluatedModule {
  /** In the order of their addresses. */
  readonly resources: readonly PlannedInstance[]
  /** The variables as the module sees them. */
  readonly variable: (name: string) => Value | undefined
}

/** In expressions worked out: some three hundred times what a job with everything in it takes. */
const BUDGET = 1_000_000

/**
 * Works out which resources the module of a job plans, and their arguments as far as a plan knows them.
 * `given` says what a state has of resources that are there.
 */
export async function evaluateModule(
  { cloud, runtime, variables }: PlannedInput,
  given?: PlanContext['given'],
): Promise<EvaluatedModule> {
  const { root, callable } = await loadModulePlans(cloud)
  const values = new Map(variables.map(({ name, value }) => [name, value]))
  const module = new ModuleInstance(
    root,
    root.files.filter(({ name }) => belongsTo(runtime, name)),
    CLOUDS[cloud].moduleVariables,
    (name) => {
      const value = values.get(name)
      return value === undefined ? undefined : markedValue(value, [name])
    },
    { callable, readData: readDataSource, budget: BUDGET, ...(given && { given }) },
    '',
  )
  const resources = [...module.plannedResources()]
  return {
    resources: resources.sort((left, right) => (left.address < right.address ? -1 : 1)),
    variable: (name) => module.variable(name),
  }
}
