import { clamp } from '../field-checks/numbers'

/**
 * The nearest number of cores that Container Apps have on the consumption plan: 0.25 to 4 in steps
 * of 0.25. Source: https://learn.microsoft.com/azure/container-apps/containers
 */
export function nearestCores(cores: number): number {
  return clamp(Math.round(cores * 4) / 4, { min: 0.25, max: 4 })
}

/** Whether Container Apps have so many cores. */
export function areCores(cores: number | null): cores is number {
  return cores !== null && nearestCores(cores) === cores
}
