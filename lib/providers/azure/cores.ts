import { clamp } from '../field-checks/numbers'
import { AZURE_FACTS as FACTS } from './facts'

/** The nearest number of cores that Container Apps have on the consumption plan. */
export function nearestCores(cores: number): number {
  const step = FACTS.consumptionCoreStep.value
  return clamp(Math.round(cores / step) * step, FACTS.consumptionCoreBounds.value)
}

/** Whether Container Apps have so many cores. */
export function areCores(cores: number | null): cores is number {
  return cores !== null && nearestCores(cores) === cores
}
