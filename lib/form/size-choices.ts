import type { ComputeSize } from '../providers/provider'
import type { Choice } from './choice'

/** CPU units in one vCPU, as Fargate counts them. */
const UNITS_PER_VCPU = 1024
const MIB_PER_GIB = 1024

/** The CPU choices of a runtime with fixed sizes: `2048 (2 vCPU)`; `0.5 vCPU` where cores count. */
export function cpuChoices(sizes: readonly ComputeSize[]): readonly Choice[] {
  return sizes.map(({ cpu, memory }) => ({
    value: cpu,
    label: memory.every(isWholeNumber)
      ? `${cpu} (${Number(cpu) / UNITS_PER_VCPU} vCPU)`
      : `${cpu} vCPU`,
  }))
}

/** The memory choices that go with a CPU: `4096 MiB (4 GiB)`, `4Gi (4 GiB)`. */
export function memoryChoices(sizes: readonly ComputeSize[], cpu: string): readonly Choice[] {
  return memoryOf(sizes, cpu).map((value) => ({ value, label: memoryLabel(value) }))
}

/** The memory that goes with a CPU; for a CPU that is not listed, every amount that is. */
export function memoryOf(sizes: readonly ComputeSize[], cpu: string): readonly string[] {
  const fitting = sizes.find((size) => isSameSize(size.cpu, cpu))
  return fitting?.memory ?? [...new Set(sizes.flatMap(({ memory }) => memory))]
}

/** Whether two sizes are one number, however written: `2048`, `2048.0`. */
export function isSameSize(a: string, b: string): boolean {
  return a === b || (/^\d+(\.\d+)?$/.test(b) && Number(a) === Number(b))
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
