import type { FieldCheck } from '../field-check'
import { asNumber, asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { type Bounds, clamp, nearestOf } from '../field-checks/numbers'
import { pattern, withRewrite } from '../field-checks/pattern'
import { coresMeant, mebibytesMeant, quantity } from '../field-checks/sizes'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { CLOUD_RUN_JOBS, FUNCTIONS, ON_CLOUD_RUN } from './runtimes'

interface MemoryBounds extends Bounds {
  readonly min: number
  readonly max: number
}

/**
 * MiB that go with each number of CPUs.
 * Source: https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
 */
const MEMORY = new Map<string, MemoryBounds>([
  ['1', { min: 512, max: 4096 }],
  ['2', { min: 512, max: 8192 }],
  ['4', { min: 2048, max: 16_384 }],
  ['6', { min: 4096, max: 24_576 }],
  ['8', { min: 4096, max: 32_768 }],
])
const CPUS = [...MEMORY.keys()]

/** Below half a CPU, below one, and from one on: a function may have less memory than a job. */
const SMALLEST_FUNCTION = 128

/** Without a CPU the module takes as many as the memory asks for, up to what 8 have. */
const LARGEST = 32_768

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

const FUNCTION_CPU = withRewrite(
  pattern(
    { refusal: REFUSALS['function-cpu'], at: ['compute', 'cpu'], runtimes: FUNCTIONS },
    '^([12468]|0[.](0[89]|[1-9][0-9]?))$',
  ),
  (text) => {
    const cores = coresMeant(text)
    if (cores === null || cores >= 1) return nearestCpu(cores) ?? null
    return String(clamp(Math.round(cores * 100) / 100, { min: 0.08, max: 0.99 }))
  },
)

const MEMORY_UNIT = withRewrite(
  pattern(
    { refusal: REFUSALS['memory-unit'], at: ['compute', 'memory'], runtimes: ON_CLOUD_RUN },
    '^[0-9]+([.][0-9]+)?(Mi|Gi|M|G)$',
  ),
  (text) => {
    const mebibytes = mebibytesMeant(text)
    return mebibytes === null ? null : quantity(mebibytes)
  },
)

const MEBIBYTES: Readonly<Record<string, number>> = {
  Mi: 1,
  Gi: 1024,
  M: 1_000_000 / 1_048_576,
  G: 1_000_000_000 / 1_048_576,
}

/** The MiB of an amount as Cloud Run writes it; null for any other, which is refused for its unit. */
function mebibytesOf(memory: unknown): number | null {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(Mi|Gi|M|G)$/.exec(asText(memory) ?? '') ?? []
  const factor = MEBIBYTES[unit]
  return factor === undefined ? null : Number(digits) * factor
}

/** The bounds for a job's CPU, or without one for the fewest CPUs that carry the memory. */
function jobBounds(cpu: unknown, mebibytes: number): MemoryBounds | undefined {
  if (cpu !== null) return MEMORY.get(asText(cpu) ?? '')
  const all = [...MEMORY.values()]
  return all.find(({ max }) => max >= mebibytes) ?? MEMORY.get('1')
}

function functionBounds(cpu: unknown, mebibytes: number): MemoryBounds | undefined {
  const cores = asNumber(cpu)
  if (cores !== null && cores < 1) {
    return { min: SMALLEST_FUNCTION, max: cores < 0.5 ? 512 : 1024 }
  }
  const bounds = jobBounds(cpu, mebibytes)
  return bounds?.min === 512 ? { ...bounds, min: SMALLEST_FUNCTION } : bounds
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
      : { mebibytes, near: clamp(mebibytes, cpu === null ? { ...bounds, max: LARGEST } : bounds) }
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
  }
}

/** CPU and memory of a Cloud Run job and of a function. */
export const SIZE_CHECKS: readonly FieldCheck[] = [
  JOB_CPU,
  FUNCTION_CPU,
  MEMORY_UNIT,
  memoryCheck({ refusal: REFUSALS['cloud-run-memory'], runtimes: CLOUD_RUN_JOBS }, jobBounds),
  memoryCheck({ refusal: REFUSALS['function-memory'], runtimes: FUNCTIONS }, functionBounds),
]
