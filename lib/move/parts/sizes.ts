import type { Path } from '../../document/document'
import { asText } from '../../providers/field-checks/as-terraform'
import { coresMeant, mebibytesMeant } from '../../providers/field-checks/sizes'
import type { ComputeSizes } from '../../providers/provider'
import type { Draft } from '../move'
import { type MoveContext, writtenAt } from '../move-context'
import { nearestSize } from '../nearest-size'

const COMPUTE = ['infrastructure', 'runtime', 'compute'] as const
const CPU: Path = [...COMPUTE, 'cpu']
const MEMORY: Path = [...COMPUTE, 'memory']

/** CPU and memory in the units of the runtime, as the nearest pair that it has; never less than was asked. */
export function sizes(context: MoveContext): readonly Draft[] {
  const { toSupport, fromSupport } = context
  const [cpu, memory] = [CPU, MEMORY].map((path) => asText(writtenAt(context, path)))
  if (!toSupport?.sizes || !fromSupport) return []
  const cores = cpu ? coresMeant(cpu) : null
  const mebibytes = memory ? mebibytesMeant(memory) : null
  // What nobody can read stays as it is, for the author.
  if ((cpu && cores === null) || (memory && mebibytes === null)) return []
  if (isPairOf(cpu ?? null, memory ?? null, toSupport.sizes)) return []
  const near = nearestSize({ cores, mebibytes }, toSupport.sizes)
  if (!near) return []
  const why = near.isEnough
    ? `the smallest size of ${toSupport.label} that holds ${inWords(cores, mebibytes)}`
    : `the largest size of ${toSupport.label}, and less than the ${inWords(cores, mebibytes)} that were asked`
  const pair = cpu && memory ? `${near.cpu} and ${near.memory}` : cpu ? near.cpu : near.memory
  const reason = `${pair} is ${why}.`
  return [
    ...changed(CPU, cores === null ? null : near.cpu, reason, context),
    ...changed(MEMORY, mebibytes === null ? null : near.memory, reason, context),
  ]
}

/** Numbers stay numbers, and text stays text. */
function changed(path: Path, near: string | null, reason: string, context: MoveContext): Draft[] {
  const written = writtenAt(context, path)
  if (near === null || asText(written) === near) return []
  const isNumber = typeof written === 'number' && Number.isFinite(Number(near))
  const value = isNumber ? Number(near) : near
  return [{ path, edits: [{ op: 'set', path, value }], reason }]
}

/** Whether the runtime has this very pair, so that nothing need be changed. */
function isPairOf(cpu: string | null, memory: string | null, sizes: ComputeSizes): boolean {
  const near = nearestSize(
    {
      cores: cpu === null ? null : coresMeant(cpu),
      mebibytes: memory === null ? null : mebibytesMeant(memory),
    },
    sizes,
  )
  return near !== null && (cpu ?? near.cpu) === near.cpu && (memory ?? near.memory) === near.memory
}

function inWords(cores: number | null, mebibytes: number | null): string {
  const gibibytes = mebibytes === null ? null : `${Math.round((mebibytes / 1024) * 100) / 100} GiB`
  const cpu = cores === null ? null : `${cores} ${cores === 1 ? 'core' : 'cores'}`
  return [cpu, gibibytes].filter((one) => one !== null).join(' and ')
}
