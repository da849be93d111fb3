import type { ComputeSizes } from '../provider'
import { AZURE_FACTS as FACTS } from './facts'

const { min, max } = FACTS.consumptionCoreBounds.value
const STEP = FACTS.consumptionCoreStep.value

/** The pairs of cores and memory of the consumption plan; without an instance type a job is on it. */
export const CONTAINER_APPS_SIZES: ComputeSizes = {
  choices: Array.from({ length: (max - min) / STEP + 1 }, (_, index) => {
    const cores = min + index * STEP
    return { cpu: String(cores), memory: [`${cores * FACTS.gibPerCore.value}Gi`] }
  }),
  cpu: 'all',
  memory: 'all',
  instanceTypes: ['', ...FACTS.consumptionInstanceTypes.value],
}
