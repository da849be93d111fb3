import { isOnDay } from './is-on-day'
import type { CalendarSchedule, Schedule } from './schedule'

const DAY = 86_400
/** Two years, of which one has a 29th of February: any two, since the same days come again. */
const FIRST_DAY = Date.UTC(2027, 0, 1)
const DAYS = 730 + 1
const TWO_WEEKS = 14

/**
 * The longest time between two runs of a schedule that goes on, in seconds; null for one that runs
 * once, ends, or runs less than twice in two years. By the clock on the wall: the hour that a
 * change of the clock adds or leaves out is not in it.
 */
export function longestGap(schedule: Schedule): number | null {
  if (schedule.kind === 'interval') return schedule.seconds
  if (schedule.kind !== 'calendar' || schedule.years !== null) return null
  const first = schedule.times[0]
  const last = schedule.times.at(-1)
  const days = longestDays(schedule)
  if (first === undefined || last === undefined || days === null) return null
  const within = schedule.times.slice(1).map((time, index) => time - (schedule.times[index] ?? 0))
  return Math.max(days * DAY - (last - first) * 60, ...within.map((minutes) => minutes * 60))
}

/** From a day with runs to the next one, in days. */
function longestDays(schedule: CalendarSchedule): number | null {
  const isEveryMonth = schedule.months.length === 12
  const isEveryDay = !schedule.daysOfMonth && !schedule.daysOfWeek && isEveryMonth
  if (isEveryDay) return 1
  const days = isEveryMonth && !schedule.daysOfMonth && hasSameWeeks(schedule) ? TWO_WEEKS : DAYS
  let longest: number | null = null
  let before: number | null = null
  for (let day = 0; day < days; day++) {
    const date = new Date(FIRST_DAY + day * DAY * 1000)
    const year = date.getUTCFullYear()
    if (!isOnDay(schedule, { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }))
      continue
    if (before !== null) longest = Math.max(longest ?? 0, day - before)
    before = day
  }
  return longest
}

/** Whether every week is like any other: it names weekdays, and no nth or last of a month. */
function hasSameWeeks({ daysOfWeek }: CalendarSchedule): boolean {
  return daysOfWeek?.every(({ kind }) => kind === 'weekday') === true
}
