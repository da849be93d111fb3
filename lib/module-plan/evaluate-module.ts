import { belongsTo } from '../providers/belongs-to'
import { CLOUDS } from '../providers/clouds'
import { readDataSource } from '../providers/data-sources'
import type { ModulePlan } from '../providers/module-plan'
import { loadModulePlans } from './load-module-plans'
import { ModuleInstance, type PlannedInstance } from './module-instance'
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

/** Twenty times what the largest example takes. */
const BUDGET = 4_000_000

/** Works out which resources the module of a job plans, and their arguments as far as a plan knows them. */
export async function evaluateModule({
  cloud,
  runtime,
  variables,
}: PlannedInput): Promise<EvaluatedModule> {
  const { root, callable } = await loadModulePlans(cloud)
  return planModule({ root, callable, cloud, runtime, variables })
}

function planModule({
  root,
  callable,
  cloud,
  runtime,
  variables,
}: PlannedInput & {
  readonly root: ModulePlan
  readonly callable: Readonly<Record<string, ModulePlan>>
}): EvaluatedModule {
  const given = new Map(variables.map(({ name, value }) => [name, value]))
  const module = new ModuleInstance(
    root,
    root.files.filter(({ name }) => belongsTo(runtime, name)),
    CLOUDS[cloud].moduleVariables,
    (name) => {
      const value = given.get(name)
      return value === undefined ? undefined : markedValue(value, [name])
    },
    { callable, readData: readDataSource, budget: BUDGET },
    '',
  )
  const resources = [...module.plannedResources()]
  return {
    resources: resources.sort((left, right) => (left.address < right.address ? -1 : 1)),
    variable: (name) => module.variable(name),
  }
}
