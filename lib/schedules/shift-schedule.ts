import type { CalendarSchedule, DayOfWeek, Schedule } from './schedule'
import { wallClock } from './wall-clock'

const DAY = 1440

/** A middle of winter and one of summer: a zone that changes its clocks shows other times in them. */
const SEASONS = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'] as const

/** The minutes by which the clocks of a zone are ahead of UTC, in January and in July. */
export function offsetsOf(timeZone: string): readonly [january: number, july: number] {
  const clock = wallClock(timeZone)
  const minutes = (instant: number) => {
    const { year, month, day, hour, minute } = clock.at(instant)
    return (Date.UTC(year, month - 1, day, hour, minute) - instant) / 60_000
  }
  const [january, july] = SEASONS
  return [minutes(Date.parse(january)), minutes(Date.parse(july))]
}

/**
 * A schedule of a clock that is ahead of UTC by so many minutes, as one of UTC. Null where the days
 * that it names would become others, which cron cannot say.
 */
export function inUtc(schedule: Schedule, aheadMinutes: number): Schedule | null {
  if (schedule.kind === 'interval' || schedule.kind === 'unclocked') return schedule
  if (schedule.kind === 'once') return aheadMinutes === 0 ? schedule : null
  const shifted = schedule.times.map((time) => time - aheadMinutes)
  const days = [...new Set(shifted.map((time) => Math.floor(time / DAY)))]
  const times = shifted.map((time) => ((time % DAY) + DAY) % DAY).sort((a, b) => a - b)
  const [by = 0] = days
  if (days.length === 1 && by === 0) return { ...schedule, times }
  return isEveryDay(schedule) ? { ...schedule, times } : onOtherDays(schedule, times, days)
}

function isEveryDay({ daysOfMonth, daysOfWeek, months, years }: CalendarSchedule): boolean {
  return !daysOfMonth && !daysOfWeek && months.length === 12 && !years
}

/** Days of the week move with the clock, if all of them do; days of a month do not. */
function onOtherDays(
  schedule: CalendarSchedule,
  times: readonly number[],
  [by = 0, ...more]: readonly number[],
): CalendarSchedule | null {
  const { daysOfMonth, daysOfWeek, months, years } = schedule
  if (more.length > 0 || daysOfMonth || !daysOfWeek || months.length < 12 || years) return null
  const moved = daysOfWeek.map((one): DayOfWeek | null =>
    one.kind === 'weekday' ? { ...one, weekday: (one.weekday + by + 7) % 7 } : null,
  )
  const known = moved.filter((one) => one !== null)
  if (known.length < moved.length) return null
  return { ...schedule, times, daysOfWeek: known.sort((a, b) => a.weekday - b.weekday) }
}
