import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { nextRuns } from '../../schedules/next-runs'
import { readSchedule } from '../../schedules/read-schedule'
import type { Schedule } from '../../schedules/schedule'
import { isTimeZone } from '../../schedules/time-zone-names'
import { callsOwnModule } from '../field-state'
import { type RuleInput, rule } from '../rule'

const codes = {
  'schedule-is-past': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const pastSchedulesWords: WordsOf<typeof codes> = {
  'schedule-is-past': {
    what: 'A schedule should have a run to come.',
    why: 'Of one that is over the job is deployed and never starts, without a word in the plan.',
    source: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  },
}

/** A schedule of which every run has been; silent where the caller does not say what time it is. */
export const pastSchedules = rule(codes, (input): readonly Finding[] => {
  const { now, support } = input
  if (!now || !support || callsOwnModule(input)) return []
  const written = variable(input, 'schedule')
  const zone = variable(input, 'schedule_time_zone')?.value ?? 'UTC'
  if (typeof written?.value !== 'string' || !written.path) return []
  if (typeof zone !== 'string' || !isTimeZone(zone)) return []
  const read = readSchedule(written.value, support.scheduleDialect)
  // Only what names its years ends, so that no other schedule is counted out.
  if (!read.ok || !canEnd(read.schedule) || nextRuns(read.schedule, zone, now, 1).length > 0) {
    return []
  }
  const message = `No run of this schedule is to come: ${reason(read.schedule, zone)}.`
  return [{ code: 'schedule-is-past', message, path: written.path }]
})

function variable(
  { variables }: RuleInput,
  name: string,
): RuleInput['variables'][number] | undefined {
  return variables.find((one) => one.name === name)
}

function canEnd(schedule: Schedule): boolean {
  return schedule.kind === 'once' || (schedule.kind === 'calendar' && schedule.years !== null)
}

/** Of a time that the clocks jump over there was no run at all. */
function reason(schedule: Schedule, zone: string): string {
  if (schedule.kind !== 'once') return 'its last year is over, or has none of its days left'
  const isEver = nextRuns(schedule, zone, new Date(0), 1).length > 0
  return isEver ? 'its time is past' : `the clocks of ${zone} jump over its time`
}
