import type { CalendarSchedule, DayOfMonth, DayOfWeek } from './schedule'

/** A day of the calendar, with what the schedules ask of it. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Whether a schedule runs on a day. */
export function isOnDay(schedule: CalendarSchedule, date: CalendarDay): boolean {
  const { years, months, daysOfMonth, daysOfWeek, daysJoin } = schedule
  if (!months.includes(date.month) || (years && !years.includes(date.year))) return false
  const isDay = daysOfMonth?.some((one) => isDayOfMonth(one, date)) ?? null
  const isWeekday = daysOfWeek?.some((one) => isDayOfWeek(one, date)) ?? null
  if (isDay === null || isWeekday === null) return isDay ?? isWeekday ?? true
  return daysJoin === 'or' ? isDay || isWeekday : isDay && isWeekday
}

function isDayOfMonth(one: DayOfMonth, date: CalendarDay): boolean {
  if (one.kind === 'day') return one.day === date.day
  const last = daysIn(date)
  if (one.kind === 'last') return date.day === last
  if (one.day !== 'last' && one.day > last) return false
  return date.day === nearestWorkingDay({ ...date, day: one.day === 'last' ? last : one.day }, last)
}

/** Monday to Friday next to a day, within its month. */
function nearestWorkingDay(date: CalendarDay, last: number): number {
  const weekday = weekdayOf(date)
  if (weekday === 6) return date.day > 1 ? date.day - 1 : date.day + 2
  if (weekday === 0) return date.day < last ? date.day + 1 : date.day - 2
  return date.day
}

function isDayOfWeek(one: DayOfWeek, date: CalendarDay): boolean {
  if (weekdayOf(date) !== one.weekday) return false
  if (one.kind === 'nth') return Math.ceil(date.day / 7) === one.nth
  return one.kind === 'weekday' || date.day + 7 > daysIn(date)
}

function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function daysIn({ year, month }: CalendarDay): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
