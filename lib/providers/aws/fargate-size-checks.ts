import type { FieldCheck, VariableValues } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { clamp, nearestOf } from '../field-checks/numbers'
import { coresMeant, gibibytesMeant, mebibytesMeant } from '../field-checks/sizes'
import { quoted } from '../field-checks/value-words'
import type { ModuleVariable } from '../module-variable'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_MODULE_VARIABLES, AWS_REFUSALS as REFUSALS } from './module.gen'
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

/** "2048–8192 MiB in steps of 1024", or a few sizes one by one. */
function sizesInWords(sizes: readonly number[]): string {
  const [first = 0, second = 0] = sizes
  const step = second - first
  const isEven = sizes.every((size, index) => size === first + index * step)
  if (sizes.length > 3 && isEven) return `${first}–${sizes.at(-1)} MiB in steps of ${step}`
  return `${sizes.slice(0, -1).join(', ')} or ${sizes.at(-1)} MiB`
}

function memoryWords(cpu: unknown): string {
  const sizes = MEMORY.get(asNumber(cpu) ?? Number.NaN)
  return sizes
    ? `With ${asText(cpu)} CPU, memory is ${sizesInWords(sizes)}.`
    : 'Fargate has no such memory with any CPU: it has 512 to 122880 MiB.'
}

/** CPU and memory are refused as a pair; an unknown CPU is marked itself, else the memory is. */
const SIZE_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['fargate-size'],
    at: ['compute', 'cpu'],
    runtimes: ON_FARGATE,
    accepts: (cpu) => memoryFor(cpu) !== undefined,
    nearest: nearestCpu,
    says: (cpu) =>
      `${quoted(cpu)} is not a CPU size of Fargate (${CPUS.slice(0, -1).join(', ')} or ${CPUS.at(-1)} units).`,
  },
  {
    refusal: REFUSALS['fargate-size'],
    at: ['compute', 'memory'],
    runtimes: ON_FARGATE,
    accepts: (memory, variables) => goesWith(memory, given(variables, 'compute', 'cpu')),
    nearest: (memory, variables) => nearestMemory(memory, given(variables, 'compute', 'cpu')),
    says: (_, variables) => memoryWords(given(variables, 'compute', 'cpu')),
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

const VARIABLES: readonly ModuleVariable[] = AWS_MODULE_VARIABLES

/** What the module has of its own when the job leaves a variable out. */
const defaultOf = (name: string) => VARIABLES.find((one) => one.name === name)?.default ?? null

const codeLocationCpu = (variables: VariableValues) =>
  given(variables, 'code_location_cpu') ?? defaultOf('code_location_cpu')

function isCodeLocationCpu(cpu: unknown, variables: VariableValues): boolean {
  if (memoryFor(cpu) === undefined) return false
  const isGiven = given(variables, 'code_location_memory') !== null
  return isGiven || goesWith(defaultOf('code_location_memory'), cpu)
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
    says: (_, variables) => memoryWords(codeLocationCpu(variables)),
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
