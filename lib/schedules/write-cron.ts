import { DAY_NAMES } from './cron-rules'
import type { CalendarSchedule } from './schedule'

/** Whose cron is written: five fields with 0 for Sunday, or six with `?`. */
export type CronStyle = 'unix' | 'event-bridge'

/** A schedule as cron; null for one that cron cannot say, or not without changing its meaning. */
export function writeCron(schedule: CalendarSchedule, style: CronStyle): string | null {
  const clock = clockFields(schedule.times)
  const days = dayNumbers(schedule)
  const weekdays = weekdayNumbers(schedule)
  if (!clock || !days || !weekdays || schedule.years) return null
  if (days.length > 0 && weekdays.length > 0) return null
  const month = ranged(schedule.months, 1, 12)
  const day = days.length > 0 ? ranged(days, 1, 31) : '*'
  if (style === 'unix') return [clock, day, month, ranges(weekdays) || '*'].join(' ')
  // By name: EventBridge counts from 1 for Sunday, which readers of cron take for Monday.
  const named = ranges(weekdays).replace(/\d/g, (digit) => DAY_NAMES[Number(digit)] ?? digit)
  return `cron(${[clock, named ? '?' : day, month, named || '?', '*'].join(' ')})`
}

/** Minutes and hours; null where the times are not all of the one at all of the other. */
function clockFields(times: readonly number[]): string | null {
  const hours = [...new Set(times.map((time) => Math.floor(time / 60)))]
  const minutes = [...new Set(times.map((time) => time % 60))].sort((a, b) => a - b)
  if (hours.length * minutes.length !== times.length) return null
  return `${ranged(minutes, 0, 59)} ${ranged(hours, 0, 23)}`
}

/** Empty for any day; null where cron has no number for one. */
function dayNumbers({ daysOfMonth }: CalendarSchedule): readonly number[] | null {
  const days = (daysOfMonth ?? []).map((one) => (one.kind === 'day' ? one.day : null))
  return days.every((day) => day !== null) ? days : null
}

function weekdayNumbers({ daysOfWeek }: CalendarSchedule): readonly number[] | null {
  const days = (daysOfWeek ?? []).map((one) => (one.kind === 'weekday' ? one.weekday : null))
  return days.every((day) => day !== null) ? days : null
}

/** Ascending numbers as a field: everything, evenly spaced from the least on, or ranges. */
function ranged(values: readonly number[], min: number, max: number): string {
  if (values.length === max - min + 1) return '*'
  const [first = min, second = max] = values
  const step = second - first
  const isEven = values.every((value, index) => value === first + index * step)
  const isWhole = first === min && (values.at(-1) ?? 0) + step > max
  return isEven && isWhole && step > 1 && values.length > 2 ? `*/${step}` : ranges(values)
}

function ranges(values: readonly number[]): string {
  const runs: number[][] = []
  for (const value of values) {
    const run = runs.at(-1)
    if (run?.at(-1) === value - 1) run.push(value)
    else runs.push([value])
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${run[0]}-${run.at(-1)}`] : run.map(String)))
    .join(',')
}
