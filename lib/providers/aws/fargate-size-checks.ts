import type { FieldCheck, VariableValues } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { clamp, nearestOf } from '../field-checks/numbers'
import { coresMeant, gibibytesMeant, mebibytesMeant } from '../field-checks/sizes'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'
import { ON_FARGATE } from './runtimes'

const MEMORY = new Map<number, readonly number[]>(
  Object.entries(FACTS.fargateSizes.value).map(([cpu, memory]) => [Number(cpu), memory]),
)
const CPUS = [...MEMORY.keys()]

/** The memory sizes that go with a CPU; undefined for a CPU that Fargate has not, all for none. */
function memoryFor(cpu: unknown): readonly number[] | undefined {
  return cpu === null ? [...MEMORY.values()].flat() : MEMORY.get(asNumber(cpu) ?? Number.NaN)
}

function nearestCpu(value: unknown): string | undefined {
  const cores = coresMeant(asText(value) ?? '')
  const cpu = cores === null ? undefined : nearestOf(CPUS, cores * 1024)
  return cpu === undefined ? undefined : String(cpu)
}

/** The smallest size for the CPU that holds the memory, or the largest. */
function nearestMemory(value: unknown, cpu: unknown): string | undefined {
  const mebibytes = mebibytesMeant(asText(value) ?? '')
  const sizes = [...(memoryFor(cpu) ?? [])].sort((a, b) => a - b)
  if (mebibytes === null || sizes.length === 0) return undefined
  return String(sizes.find((size) => size >= mebibytes) ?? sizes.at(-1))
}

/** CPU and memory are refused as a pair; an unknown CPU is marked itself, else the memory is. */
const SIZE_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['fargate-size'],
    at: ['compute', 'cpu'],
    runtimes: ON_FARGATE,
    accepts: (cpu) => memoryFor(cpu) !== undefined,
    nearest: nearestCpu,
  },
  {
    refusal: REFUSALS['fargate-size'],
    at: ['compute', 'memory'],
    runtimes: ON_FARGATE,
    accepts: (memory, variables) => goesWith(memory, given(variables, 'compute', 'cpu')),
    nearest: (memory, variables) => nearestMemory(memory, given(variables, 'compute', 'cpu')),
  },
]

const DISK = FACTS.diskSizeBounds.value

const DISK_CHECK: FieldCheck = {
  refusal: REFUSALS['fargate-disk-size'],
  at: ['compute', 'disk_size'],
  runtimes: ON_FARGATE,
  accepts: (value) => {
    const gibibytes = asNumber(value)
    return Number.isInteger(gibibytes) && clamp(Number(gibibytes), DISK) === gibibytes
  },
  nearest: (value) => {
    const gibibytes = gibibytesMeant(asText(value) ?? '')
    return gibibytes === null ? undefined : String(clamp(gibibytes, DISK))
  },
}

/** What the module's variables are when the job leaves them out. */
const CODE_LOCATION = { cpu: 512, memory: 1024 }

const codeLocationCpu = (variables: VariableValues) =>
  given(variables, 'code_location_cpu') ?? CODE_LOCATION.cpu

function isCodeLocationCpu(cpu: unknown, variables: VariableValues): boolean {
  if (memoryFor(cpu) === undefined) return false
  return given(variables, 'code_location_memory') !== null || goesWith(CODE_LOCATION.memory, cpu)
}

/** The same pair for the code location, where either may be left to its default. */
const CODE_LOCATION_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['code-location-fargate-size'],
    at: ['code_location_cpu'],
    runtimes: ['dagster'],
    accepts: isCodeLocationCpu,
    nearest: (cpu, variables) => {
      const near = memoryFor(cpu) ? undefined : nearestCpu(cpu)
      return isCodeLocationCpu(near, variables) ? Number(near) : undefined
    },
  },
  {
    refusal: REFUSALS['code-location-fargate-size'],
    at: ['code_location_memory'],
    runtimes: ['dagster'],
    accepts: (memory, variables) => goesWith(memory, codeLocationCpu(variables)),
    nearest: (memory, variables) => {
      const near = nearestMemory(memory, codeLocationCpu(variables))
      return near === undefined ? undefined : Number(near)
    },
  },
]

/** Whether the memory is one of the CPU's; that of an unknown CPU is not at fault. */
function goesWith(memory: unknown, cpu: unknown): boolean {
  const sizes = memoryFor(cpu)
  return sizes === undefined || sizes.some((size) => size === asNumber(memory))
}

export const FARGATE_SIZE_CHECKS: readonly FieldCheck[] = [
  ...SIZE_CHECKS,
  DISK_CHECK,
  ...CODE_LOCATION_CHECKS,
]
