import type { FieldCheck } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { type Bounds, clamp, nearestOf, numberBetween } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { re2 } from '../field-checks/re2'
import { coresMeant, mebibytesMeant, quantity } from '../field-checks/sizes'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { CLOUD_RUN_JOBS, FUNCTIONS, ON_CLOUD_RUN } from './runtimes'

type MemoryTable = Readonly<Record<string, Required<Bounds>>>

const CPUS: readonly string[] = FACTS.cloudRunCpus.value

function nearestCpu(cores: number | null): string | undefined {
  const cpu = cores === null ? undefined : nearestOf(CPUS.map(Number), cores)
  return cpu === undefined ? undefined : String(cpu)
}

const JOB_CPU: FieldCheck = {
  refusal: REFUSALS['cloud-run-cpu'],
  at: ['compute', 'cpu'],
  runtimes: CLOUD_RUN_JOBS,
  accepts: (value) => CPUS.includes(asText(value) ?? ''),
  nearest: (value) => nearestCpu(coresMeant(asText(value) ?? '')),
}

const PARTS = FACTS.functionCpuPartBounds.value

const partOfCpu = pattern(
  { refusal: REFUSALS['function-cpu'], at: ['compute', 'cpu'], runtimes: FUNCTIONS },
  FACTS.functionCpuPartPattern.value,
)
const withinParts = numberBetween(partOfCpu, PARTS)

const FUNCTION_CPU = withRewrite(
  {
    ...partOfCpu,
    accepts: (value, variables) =>
      CPUS.includes(asText(value) ?? '') ||
      (partOfCpu.accepts(value, variables) && withinParts.accepts(value, variables)),
  },
  (text) => {
    const cores = coresMeant(text)
    if (cores === null || cores >= 1) return nearestCpu(cores) ?? null
    return String(clamp(Math.round(cores * 100) / 100, PARTS))
  },
)

const MEMORY_UNIT = withRewrite(
  pattern(
    { refusal: REFUSALS['memory-unit'], at: ['compute', 'memory'], runtimes: ON_CLOUD_RUN },
    FACTS.memoryPattern.value,
  ),
  (text) => {
    const mebibytes = mebibytesMeant(text)
    return mebibytes === null ? null : quantity(mebibytes)
  },
)

const BYTES_OF: Readonly<Record<string, number>> = FACTS.memoryUnits.value
const memoryPattern = re2(FACTS.memoryPattern.value)

/** The MiB of an amount as Cloud Run writes it; null for any other, which is refused for its unit. */
function mebibytesOf(memory: unknown): number | null {
  const [, digits, unit = ''] = memoryPattern.exec(asText(memory) ?? '') ?? []
  const bytes = BYTES_OF[unit]
  return bytes === undefined ? null : (Number(digits) * bytes) / 1_048_576
}

/** The bounds for a CPU, or without one for the fewest CPUs that carry the memory. */
function boundsIn(table: MemoryTable, cpu: unknown, mebibytes: number): Bounds | undefined {
  if (cpu !== null) return table[asText(cpu) ?? '']
  const rows = Object.values(table)
  const row = rows.find(({ max }) => max >= mebibytes) ?? rows[0]
  return row && { ...row, max: Math.max(...rows.map(({ max }) => max)) }
}

function jobBounds(cpu: unknown, mebibytes: number): Bounds | undefined {
  return boundsIn(FACTS.cloudRunMemory.value, cpu, mebibytes)
}

function functionBounds(cpu: unknown, mebibytes: number): Bounds | undefined {
  const cores = asNumber(cpu)
  const part = FACTS.functionPartMemory.value.find(({ below }) => cores !== null && cores < below)
  return part ?? boundsIn(FACTS.functionMemory.value, cpu, mebibytes)
}

/** Takes memory within the bounds of the CPU; of a CPU that is refused itself, any. */
function memoryCheck(
  where: Pick<FieldCheck, 'refusal' | 'runtimes'>,
  boundsFor: typeof jobBounds,
): FieldCheck {
  const read = (memory: unknown, cpu: unknown) => {
    const mebibytes = mebibytesOf(memory)
    const bounds = mebibytes === null ? undefined : boundsFor(cpu, mebibytes)
    return mebibytes === null || bounds === undefined
      ? null
      : { mebibytes, near: clamp(mebibytes, bounds) }
  }
  return {
    ...where,
    at: ['compute', 'memory'],
    accepts: (memory, variables) => {
      const found = read(memory, given(variables, 'compute', 'cpu'))
      return found === null || found.near === found.mebibytes
    },
    nearest: (memory, variables) => {
      const found = read(memory, given(variables, 'compute', 'cpu'))
      return found === null ? undefined : quantity(found.near)
    },
    says: (memory, variables) => {
      const cpu = given(variables, 'compute', 'cpu')
      const bounds = cpu === null ? undefined : boundsFor(cpu, mebibytesOf(memory) ?? 0)
      if (bounds?.min === undefined || bounds.max === undefined) return where.refusal
      return `With ${asText(cpu)} CPU, memory is ${quantity(bounds.min)}–${quantity(bounds.max)}.`
    },
  }
}

/** A function from an image that mounts a bucket: the second generation has a least size. */
const mountCheck = (
  key: 'cpu' | 'memory',
  enough: (value: unknown) => boolean,
  nearest: string,
): FieldCheck => ({
  refusal: REFUSALS['function-state'],
  at: ['compute', key],
  runtimes: FUNCTIONS,
  accepts: (value, variables) =>
    given(variables, 'storage', 'state_bucket') === null ||
    given(variables, 'source_bucket') !== null ||
    enough(value),
  nearest: () => nearest,
})

const MOUNT_CHECKS: readonly FieldCheck[] = [
  mountCheck(
    'cpu',
    (cpu) => (asNumber(cpu) ?? 1) >= FACTS.mountCpuMin.value,
    String(FACTS.mountCpuMin.value),
  ),
  mountCheck(
    'memory',
    (memory) => (mebibytesOf(memory) ?? FACTS.mountMemoryMin.value) >= FACTS.mountMemoryMin.value,
    quantity(FACTS.mountMemoryMin.value),
  ),
]

/** CPU and memory of a Cloud Run job and of a function. */
export const SIZE_CHECKS: readonly FieldCheck[] = [
  JOB_CPU,
  FUNCTION_CPU,
  MEMORY_UNIT,
  memoryCheck({ refusal: REFUSALS['cloud-run-memory'], runtimes: CLOUD_RUN_JOBS }, jobBounds),
  memoryCheck({ refusal: REFUSALS['function-memory'], runtimes: FUNCTIONS }, functionBounds),
  ...MOUNT_CHECKS,
]
