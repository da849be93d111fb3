import { memoryWithCpu } from '../providers/memory-with-cpu'
import type { ComputeSizes } from '../providers/provider'
import type { Choice } from './choice'

/** CPU units in one vCPU, as Fargate counts them. */
const UNITS_PER_VCPU = 1024
const MIB_PER_GIB = 1024

/** The CPU choices of a runtime with fixed sizes: `2048 (2 vCPU)`; `0.5 vCPU` where cores count. */
export function cpuChoices({ choices }: ComputeSizes): readonly Choice[] {
  return choices.map(({ cpu, memory }) => ({
    value: cpu,
    label: memory.every(isWholeNumber)
      ? `${cpu} (${Number(cpu) / UNITS_PER_VCPU} vCPU)`
      : `${cpu} vCPU`,
  }))
}

/** The memory choices that go with a CPU: `4096 MiB (4 GiB)`, `4Gi (4 GiB)`. */
export function memoryChoices(sizes: ComputeSizes, cpu: string): readonly Choice[] {
  return memoryWithCpu(sizes, cpu).map((value) => ({ value, label: memoryLabel(value) }))
}

function memoryLabel(value: string): string {
  if (!isWholeNumber(value)) return value.replace(/^([\d.]+)Gi$/, '$1Gi ($1 GiB)')
  return Number(value) < MIB_PER_GIB
    ? `${value} MiB`
    : `${value} MiB (${Number(value) / MIB_PER_GIB} GiB)`
}

function isWholeNumber(text: string): boolean {
  return /^\d+$/.test(text)
}
