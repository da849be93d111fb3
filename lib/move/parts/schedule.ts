import { asText } from '../../providers/field-checks/as-terraform'
import { TIME_ZONE_REFUSAL } from '../../providers/field-checks/schedules'
import { readSchedule } from '../../schedules/read-schedule'
import type { ScheduleDialect } from '../../schedules/schedule'
import { inUtc, offsetsOf } from '../../schedules/shift-schedule'
import { isTimeZone } from '../../schedules/time-zone-names'
import { type Translation, translateFrom, writtenIn } from '../../schedules/translate-schedule'
import type { Draft } from '../move'
import { type MoveContext, variableAt, writtenAt } from '../move-context'

const SCHEDULE = variableAt('schedule')
const ZONE = variableAt('schedule_time_zone')

/** The schedule in the words of who starts the runs, by the clock that it knows. */
export function schedule(context: MoveContext): readonly Draft[] {
  const { fromSupport, toSupport } = context
  const text = asText(writtenAt(context, SCHEDULE))
  if (!text || !fromSupport || !toSupport) return []
  const [from, to] = [fromSupport.scheduleDialect, toSupport.scheduleDialect]
  const zone = asText(writtenAt(context, ZONE))
  if (zone && !takesZone(zone, text, context)) return byUtc(text, zone, from, to, context)
  if (from === to) return []
  const own = readSchedule(text, from)
  // Of a schedule that its own platform does not read, nobody knows what is meant.
  if (!own.ok) return []
  return [translated(text, translateFrom(text, from, to), context)].filter((one) => one !== null)
}

function translated(text: string, { exact, choices }: Translation, context: MoveContext) {
  if (exact === text) return null
  const there = exact ?? choices[0]
  const label = context.toSupport?.label ?? ''
  if (there === undefined) {
    return without(`${label} has no schedule that runs as ${text} does.`)
  }
  const reason =
    exact === null
      ? `${label} reads another kind of schedule, and ${there} comes nearest: an interval is counted from another start there.`
      : `The same runs, as ${label} reads them.`
  const leaves =
    exact === null ? `${there} comes near ${text}, and does not run at the same times.` : ''
  const edits = [{ op: 'set', path: SCHEDULE, value: there }] as const
  return { path: SCHEDULE, edits, reason, leaves }
}

const without = (reason: string): Draft => ({
  path: SCHEDULE,
  edits: [{ op: 'delete', path: SCHEDULE }],
  reason,
  leaves: `${reason} It is set aside, and no run starts by itself: write a schedule that comes near.`,
})

/** Whether the module takes the zone there; what is no zone at all is no matter of the move. */
function takesZone(zone: string, schedule: string, { to, toSupport }: MoveContext): boolean {
  if (!isTimeZone(zone) || !toSupport) return true
  return to.checks
    .filter(({ at, runtimes }) => at[0] === 'schedule_time_zone' && isFor(runtimes, toSupport))
    .filter(({ refusal }) => refusal !== TIME_ZONE_REFUSAL)
    .every(({ accepts }) => accepts(zone, { schedule, schedule_time_zone: zone }))
}

const isFor = (
  runtimes: readonly string[] | undefined,
  { runtime }: NonNullable<MoveContext['toSupport']>,
) => !runtimes || runtimes.includes(runtime)

/** Schedule and zone in one change: either alone would move the runs. */
function byUtc(
  text: string,
  zone: string,
  from: ScheduleDialect,
  to: ScheduleDialect,
  { toSupport }: MoveContext,
): readonly Draft[] {
  const read = readSchedule(text, from)
  if (!read.ok) return []
  const [january, july] = offsetsOf(zone)
  const shifted = inUtc(read.schedule, january)
  const there = shifted && writtenIn(shifted, to)
  const next = there && (there.exact ?? there.choices[0])
  const label = toSupport?.label ?? ''
  if (!next)
    return [
      without(`${label} knows UTC alone, and no schedule of UTC runs as ${text} in ${zone} does.`),
    ]
  const drift =
    january === july
      ? ''
      : ` in January; in July the runs are an hour ${july > january ? 'later' : 'earlier'} by its clock`
  return [
    {
      path: SCHEDULE,
      edits: [
        { op: 'set', path: SCHEDULE, value: next },
        { op: 'delete', path: ZONE },
      ],
      reason: `${label} knows UTC alone: ${next} is ${text} in ${zone}${drift}.`,
      leaves:
        drift === '' ? '' : `${next} is ${text} in ${zone}${drift}: choose the one that matters.`,
    },
  ]
}
