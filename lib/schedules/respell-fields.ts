import { DAY_NAMES, MONTH_NAMES } from './cron-rules'
import { readSchedule } from './read-schedule'
import type { Spellings } from './respell'

/**
 * The fields of cron as platforms spell them. Six may be five and a year, five behind a field of
 * seconds (Quartz, Spring, Azure Functions), or five before one (croniter): those that can be read.
 */
export function fieldsMeant(written: readonly string[], isCalled: boolean): Spellings {
  const fields = written.map(shortNames)
  const [first = '', ...rest] = fields
  if (fields.length === 7 && isZero(first)) return surely(`cron(${rest.join(' ')})`)
  const own = fields.join(' ')
  const called = isCalled && fields.length !== 5 ? `cron(${own})` : own
  const readings = fields.length === 6 ? readingsOfSix(fields, isCalled) : null
  return readings ?? surely(called)
}

/** What six fields may be; null for what nobody reads. */
function readingsOfSix(fields: readonly string[], isCalled: boolean): Spellings | null {
  const [first = '', ...rest] = fields
  const withYear = readWithYear(fields)
  // Who writes cron() writes six fields for EventBridge, whose last is the year.
  if (isCalled && withYear !== null) return surely(withYear)
  const behind = behindSeconds(rest)
  const before = fields.slice(0, 5)
  const readings = [
    ...(withYear === null ? [] : [withYear]),
    ...(isNumbered(fields) && isFive(before) ? [before.join(' ')] : []),
    ...(isZero(first) && behind !== null ? [behind] : []),
    ...(isZero(fields[5] ?? '') && isFive(before) ? [before.join(' ')] : []),
  ]
  if (readings.length === 0) return null
  // Other seconds than 0 can be said on no platform, and may still be meant.
  const isCounted = !isZero(first) && behind !== null
  return { texts: readings, isOpen: readings.length > 1 || isCounted }
}

const surely = (text: string): Spellings => ({ texts: [text], isOpen: false })
const isZero = (field: string) => /^0+$/.test(field)
const isFive = (fields: readonly string[]) => readSchedule(fields.join(' '), 'airflow').ok

/** A number of a day is another day to EventBridge than to cron, and this may be either's. */
function isNumbered(fields: readonly string[]): boolean {
  return /\d/.test(fields[4] ?? '') && !fields.includes('?') && fields[5] === '*'
}

/** Six fields with a year; a day that is any (`*`) where EventBridge wants `?` is the same. */
function readWithYear(fields: readonly string[]): string | null {
  const [minute, hour, day, month, weekday, year = ''] = fields
  if (year === '?') return null
  const ways = [
    [minute, hour, day, month, weekday, year],
    ...(day === '*' ? [[minute, hour, '?', month, weekday, year]] : []),
    ...(weekday === '*' ? [[minute, hour, day, month, '?', year]] : []),
  ].map((way) => `cron(${way.join(' ')})`)
  return ways.find((way) => readSchedule(way, 'event-bridge').ok) ?? null
}

/** Five fields behind a field of seconds: with a `?` they are those of Quartz, which counts from 1 for Sunday. */
function behindSeconds(five: readonly string[]): string | null {
  if (five[2] === '?' || five[4] === '?') {
    const quartz = `cron(${five.join(' ')} *)`
    return readSchedule(quartz, 'event-bridge').ok ? quartz : null
  }
  return isFive(five) ? five.join(' ') : null
}

const SPELLINGS = new Map([
  ['TUES', 'TUE'],
  ['WEDS', 'WED'],
  ['THUR', 'THU'],
  ['THURS', 'THU'],
  ['SEPT', 'SEP'],
  ...'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'
    .split(' ')
    .map((name, index) => [name, DAY_NAMES[index] ?? name] as const),
  ...'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'
    .split(' ')
    .map((name, index) => [name, MONTH_NAMES[index] ?? name] as const),
])

/** Months and days of the week in full, as cron has them. */
function shortNames(field: string): string {
  return field.replace(/[a-z]{4,}/gi, (name) => SPELLINGS.get(name.toUpperCase()) ?? name)
}
