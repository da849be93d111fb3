import type { Path } from '../../document/document'
import { asText } from '../../providers/field-checks/as-terraform'
import { coresMeant, mebibytesMeant } from '../../providers/field-checks/sizes'
import type { Draft } from '../move'
import { type MoveContext, writtenAt } from '../move-context'
import { type Amount, type NearestSize, nearestSize } from '../nearest-size'

const COMPUTE = ['infrastructure', 'runtime', 'compute'] as const
const CPU: Path = [...COMPUTE, 'cpu']
const MEMORY: Path = [...COMPUTE, 'memory']

/** CPU and memory in the units of the runtime, as the nearest pair that it has; never less than was asked. */
export function sizes(context: MoveContext): readonly Draft[] {
  const { toSupport, fromSupport } = context
  const asked = amountAsked(context)
  if (!toSupport?.sizes || !fromSupport || !asked) return []
  const near = nearestSize(asked, toSupport.sizes)
  if (!near) return []
  const reason = reasonOf(near, asked, toSupport.label)
  const [first, ...more] = [
    ...changed(CPU, asked.cores === null ? null : near.cpu, reason, context),
    ...changed(MEMORY, asked.mebibytes === null ? null : near.memory, reason, context),
  ]
  return first ? [{ ...first, leaves: leavesOf(near, asked, toSupport.label) }, ...more] : []
}

/** Another amount than was asked is the author's to see: it costs more, or the job may not fit in it. */
function leavesOf(near: NearestSize, asked: Amount, label: string): string {
  const [cores, mebibytes] = [asked.cores ?? near.cores, asked.mebibytes ?? near.mebibytes]
  if (near.cores === cores && near.mebibytes === mebibytes) return ''
  const now = inWords({
    cores: asked.cores === null ? null : near.cores,
    mebibytes: asked.mebibytes === null ? null : near.mebibytes,
  })
  return near.isEnough
    ? `${now} in place of ${inWords(asked)}, which ${label} does not have: rounded up.`
    : `${now} in place of ${inWords(asked)}, which is more than ${label} has: see that the job fits.`
}

/** What the job asks for; null where nobody can read it, which is the author's to mend. */
function amountAsked(context: MoveContext): Amount | null {
  const [cpu, memory] = [CPU, MEMORY].map((path) => asText(writtenAt(context, path)))
  const cores = cpu ? coresMeant(cpu) : null
  const mebibytes = memory ? mebibytesMeant(memory) : null
  const isUnread = (cpu && cores === null) || (memory && mebibytes === null)
  return isUnread ? null : { cores, mebibytes }
}

/** Numbers stay numbers, and text stays text. */
function changed(path: Path, near: string | null, reason: string, context: MoveContext): Draft[] {
  const written = writtenAt(context, path)
  if (near === null || asText(written) === near) return []
  const isNumber = typeof written === 'number' && Number.isFinite(Number(near))
  const value = isNumber ? Number(near) : near
  return [{ path, edits: [{ op: 'set', path, value }], reason }]
}

function reasonOf({ cpu, memory, isEnough }: NearestSize, asked: Amount, label: string): string {
  const { cores, mebibytes } = asked
  const parts = [cores === null ? null : cpu, mebibytes === null ? null : memory]
  const size = parts.filter((part) => part !== null).join(' and ')
  return isEnough
    ? `${size} is the smallest size of ${label} that holds ${inWords(asked)}.`
    : `${size} is the largest size of ${label}, and less than the ${inWords(asked)} that were asked.`
}

function inWords({ cores, mebibytes }: Amount): string {
  const memory = mebibytes === null ? null : `${Math.round((mebibytes / 1024) * 100) / 100} GiB`
  const cpu = cores === null ? null : `${cores} ${cores === 1 ? 'core' : 'cores'}`
  return [cpu, memory].filter((one) => one !== null).join(' and ')
}
