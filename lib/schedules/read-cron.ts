import { type FieldReading, isAny, readField } from './cron-field'
import type { CronRules } from './cron-rules'
import { readDaysOfMonth, readDaysOfWeek } from './day-fields'
import { isOnDay } from './is-on-day'
import {
  type CalendarSchedule,
  type DayOfMonth,
  isRead,
  isWrong,
  type ScheduleReading,
} from './schedule'

/** Reads the fields of cron as a platform reads them. */
export function readCron(texts: readonly string[], rules: CronRules): ScheduleReading {
  if (texts.length !== rules.fields.length) {
    return isWrong(`It has ${texts.length} fields where ${rules.fields.length} are read.`)
  }
  const [minuteText = '', hourText = '', dayText = '', monthText = '', weekdayText = ''] = texts
  const [minute, hour, day, month, weekday] = rules.fields
  const minutes = readField(minuteText, minute, rules.backwards)
  const hours = readField(hourText, hour, rules.backwards)
  const daysOfMonth = readDaysOfMonth(dayText, day, rules)
  const months = readField(monthText, month, rules.backwards)
  const daysOfWeek = readDaysOfWeek(weekdayText, weekday, rules)
  const years = readYears(texts[5], rules)
  const all = [minutes, hours, daysOfMonth, months, daysOfWeek, years] as const
  const wrong = all.find((one) => !one.ok)
  if (wrong && !wrong.ok) return wrong
  return possible({
    kind: 'calendar',
    times: valuesOf(hours).flatMap((one) => valuesOf(minutes).map((minute) => one * 60 + minute)),
    months: valuesOf(months),
    daysOfMonth: daysOfMonth.ok ? daysOfMonth.days : null,
    daysOfWeek: daysOfWeek.ok ? daysOfWeek.days : null,
    daysJoin: rules.isStarJoinedByAnd && isStarred(dayText, weekdayText) ? 'and' : 'or',
    years: years.ok && years.values.length > 0 ? years.values : null,
    isRepeated: rules.isRepeated || isAny(hourText),
  })
}

/** Empty for any year. */
function readYears(
  text: string | undefined,
  { fields: [, , , , , year], backwards }: CronRules,
): FieldReading {
  if (!year || text === undefined || text === '*') return { ok: true, values: [] }
  return readField(text, year, backwards)
}

function valuesOf(read: FieldReading): readonly number[] {
  return read.ok ? read.values : []
}

function isStarred(...texts: readonly string[]): boolean {
  return texts.some((text) => /^[*?]/.test(text))
}

/** The most days that a month has, in leap years. */
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The schedule, unless its days are in none of its months. */
export function possible(schedule: CalendarSchedule): ScheduleReading {
  const { daysOfMonth, daysOfWeek, daysJoin, months } = schedule
  if (!daysOfMonth || (daysOfWeek && daysJoin === 'or')) return isRead(schedule)
  const longest = Math.max(...months.map((month) => MOST_DAYS[month - 1] ?? 31))
  if (daysOfMonth.some((day) => firstOf(day) <= longest)) return inItsYears(schedule)
  const days = daysOfMonth.map(firstOf).join(', ')
  return isWrong(
    `It never runs: the day of the month ${days} is in none of the months ${months.join(', ')}, which have at most ${longest} days.`,
  )
}

/** The schedule, unless none of its years has one of its days: 29 February is in leap years alone. */
function inItsYears(schedule: CalendarSchedule): ScheduleReading {
  const { years, months } = schedule
  const isEver = years?.some((year) =>
    months.some((month) =>
      daysOfMonth(year, month).some((day) => isOnDay(schedule, { year, month, day })),
    ),
  )
  if (isEver ?? true) return isRead(schedule)
  return isWrong(`It never runs: its days are in none of the years ${spanOf(years ?? [])}.`)
}

function daysOfMonth(year: number, month: number): readonly number[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: last }, (_, index) => index + 1)
}

/** Years as they are told: a few, or the first and the last. */
function spanOf(years: readonly number[]): string {
  return years.length > 4 ? `${years[0]} to ${years.at(-1)}` : years.join(', ')
}

/** The number that a month needs for the day. */
function firstOf(day: DayOfMonth): number {
  if (day.kind === 'last' || day.day === 'last') return 1
  return day.day
}
