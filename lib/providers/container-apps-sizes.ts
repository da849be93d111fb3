import type { ComputeSize } from './provider'

/**
 * The CPU and memory pairs of the Container Apps consumption plan: cores in steps of 0.25, memory
 * twice the cores. Source: https://learn.microsoft.com/azure/container-apps/containers
 */
export const CONTAINER_APPS_SIZES: readonly ComputeSize[] = Array.from({ length: 16 }, (_, i) => {
  const cores = (i + 1) / 4
  return { cpu: String(cores), memory: [`${cores * 2}Gi`] }
})

/** What the instance type of a job on the consumption plan may be; without one it is there too. */
export const CONSUMPTION_INSTANCE_TYPES: readonly string[] = ['', 'Consumption', 'none']
