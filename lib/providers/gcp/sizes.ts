import type { Bounds } from '../field-checks/numbers'
import { quantity } from '../field-checks/sizes'
import { memorySteps } from '../memory-steps'
import type { ComputeSize, ComputeSizes } from '../provider'
import { GCP_FACTS as FACTS } from './facts'

/** Any memory between the bounds is as good; these are the steps that people pick. */
const size = (cpu: string | number, bounds: Required<Bounds>): ComputeSize => ({
  cpu: String(cpu),
  memory: memorySteps(bounds).map(quantity),
})

/** What a Cloud Run job is given. */
export const CLOUD_RUN_SIZES: ComputeSizes = {
  choices: Object.entries(FACTS.cloudRunMemory.value).map(([cpu, bounds]) => size(cpu, bounds)),
  cpu: 'all',
  memory: 'usual',
}

/** The least part of a CPU, and the halves of one that two digits can write. */
function partsOfCpu(min: number): readonly number[] {
  const halves: number[] = []
  for (let part = 0.5; part > min && Number.isInteger(part * 100); part /= 2) halves.unshift(part)
  return [min, ...halves]
}

/** What a function is given. */
export const FUNCTION_SIZES: ComputeSizes = {
  choices: [
    ...partsOfCpu(FACTS.functionCpuPartBounds.value.min).flatMap((part) => {
      const bounds = FACTS.functionPartMemory.value.find(({ below }) => part < below)
      return bounds ? [size(part, bounds)] : []
    }),
    ...Object.entries(FACTS.functionMemory.value).map(([cpu, bounds]) => size(cpu, bounds)),
  ],
  cpu: 'usual',
  memory: 'usual',
}
