import { isAny, readField, readValue } from './cron-field'
import type { CronRules, FieldRules } from './cron-rules'
import type { DayOfMonth, DayOfWeek } from './schedule'

/** Days read from a field; null for any. */
export type DayReading<Day> =
  | { readonly ok: true; readonly days: readonly Day[] | null }
  | { readonly ok: false; readonly problem: string }

/** Reads the field of the days of the month. */
export function readDaysOfMonth(
  text: string,
  field: FieldRules,
  rules: CronRules,
): DayReading<DayOfMonth> {
  if (isAnyDay(text, rules)) return { ok: true, days: null }
  const special = specialDayOfMonth(text.toUpperCase(), field, rules)
  if (special) return { ok: true, days: [special] }
  const read = readField(text, field, rules.backwards)
  if (!read.ok) return read
  return { ok: true, days: read.values.map((day) => ({ kind: 'day', day })) }
}

/** Reads the field of the days of the week; a 7 of cron is Sunday, and 1 is where the week starts with 1. */
export function readDaysOfWeek(
  text: string,
  field: FieldRules,
  rules: CronRules,
): DayReading<DayOfWeek> {
  if (isAnyDay(text, rules)) return { ok: true, days: null }
  const specials = text.split(',').map((item) => specialDayOfWeek(item.toUpperCase(), field, rules))
  if (specials.every((special) => special !== null)) return { ok: true, days: specials }
  const read = readField(text, field, rules.backwards)
  if (!read.ok) return read
  const weekdays = new Set(read.values.map((value) => weekdayOf(value, field)))
  return {
    ok: true,
    days: [...weekdays].sort((a, b) => a - b).map((weekday) => ({ kind: 'weekday', weekday })),
  }
}

function isAnyDay(text: string, rules: CronRules): boolean {
  return isAny(text) && (text === '*' || rules.hasAnyMark)
}

function specialDayOfMonth(
  text: string,
  field: FieldRules,
  { specials }: CronRules,
): DayOfMonth | null {
  if (specials === null) return null
  if (text === 'L') return { kind: 'last' }
  if (specials !== 'quartz') return null
  if (text === 'LW' || text === 'WL') return { kind: 'near', day: 'last' }
  const day = /^\d{1,2}W$/.test(text) ? Number(text.slice(0, -1)) : null
  return day !== null && day >= field.min && day <= field.max ? { kind: 'near', day } : null
}

function specialDayOfWeek(
  text: string,
  field: FieldRules,
  { specials }: CronRules,
): DayOfWeek | null {
  if (specials === null) return null
  // The last day of the week by itself.
  if (text === 'L' && specials === 'quartz') return { kind: 'weekday', weekday: 6 }
  const [, day = '', nth] = /^(\w+)#([1-5])$/.exec(text) ?? []
  if (nth !== undefined) return withWeekday(day, field, (weekday) => nthOf(weekday, Number(nth)))
  const last = specials === 'quartz' ? /^(\w+)L$/.exec(text)?.[1] : /^L(\d)$/.exec(text)?.[1]
  return last === undefined ? null : withWeekday(last, field, lastOf)
}

const nthOf = (weekday: number, nth: number): DayOfWeek => ({ kind: 'nth', weekday, nth })
const lastOf = (weekday: number): DayOfWeek => ({ kind: 'last', weekday })

function withWeekday(
  text: string,
  field: FieldRules,
  make: (weekday: number) => DayOfWeek,
): DayOfWeek | null {
  const value = readValue(text, field)
  if (value === null || value < field.min || value > field.max) return null
  return make(weekdayOf(value, field))
}

function weekdayOf(value: number, field: FieldRules): number {
  return field.min === 1 ? value - 1 : value % 7
}
