import { DAY_NAMES } from './cron-rules'
import { possible } from './read-cron'
import {
  type CalendarSchedule,
  type DayOfWeek,
  isRead,
  isWrong,
  type ScheduleReading,
} from './schedule'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const ORDINALS = ['1st first', '2nd second', '3rd third', '4th fourth', '5th fifth']
const ALL_MONTHS = MONTHS.map((_, index) => index + 1)

const TIME = String.raw`\d{1,2}:\d\d`
const INTERVAL = new RegExp(
  String.raw`^every (\d+) (hours|minutes|mins)(?: from (${TIME}) to (${TIME})| (synchronized))?$`,
)
const EVERY = new RegExp(`^every ([a-z,]+)(?: of (.+))? (${TIME})$`)
const ORDINAL = new RegExp(`^([0-9a-z,]+) ([a-z,]+)(?: of (.+))? (${TIME})$`)
const DAY_NUMBERS = new RegExp(String.raw`^([\d,]+) of (.+) (${TIME})$`)

/**
 * Reads the schedules in words of Cloud Scheduler, which are those of App Engine: `every 24 hours`,
 * `every monday 09:00`, `1st,3rd monday of month 09:00`, `every 5 minutes from 10:00 to 14:00`.
 * Sources: google/cloud/scheduler/v1/job.proto, com/google/borg/borgcron/Groc.g in the App Engine SDK.
 */
export function readEnglish(written: string): ScheduleReading {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?, ?/g, ',')
  const interval = INTERVAL.exec(text)
  if (interval) return readInterval(interval)
  const every = EVERY.exec(text)
  if (every) return onDays(null, every[1], every[2], every[3])
  const numbers = DAY_NUMBERS.exec(text)
  if (numbers) return onDayNumbers(numbers[1] ?? '', numbers[2], numbers[3])
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return onDays(ordinal[1] ?? '', ordinal[2], ordinal[3], ordinal[4])
  if (/^every (\d+) (?:hour|minute|min|days?)\b/.test(text)) {
    return isWrong('An interval is counted in hours or minutes, such as every 24 hours.')
  }
  return isWrong('In words a schedule is like every 24 hours or every monday 09:00.')
}

function readInterval(found: RegExpExecArray): ScheduleReading {
  const [, number, unit, from, to, synchronized] = found
  const minutes = Number(number) * (unit === 'hours' ? 60 : 1)
  if (minutes < 1) return isWrong('The interval is 0, and an interval is 1 or more.')
  if (from !== undefined && to !== undefined) {
    const start = readTime(from)
    const end = readTime(to)
    if (start === null || end === null) return noTime(start === null ? from : to)
    const length = end >= start ? end - start : end - start + MINUTES_OF_DAY
    return isRead(daily(evenly(length, minutes).map((one) => (start + one) % MINUTES_OF_DAY)))
  }
  if (synchronized === undefined) return isRead({ kind: 'interval', seconds: minutes * 60 })
  if (MINUTES_OF_DAY % minutes !== 0) {
    return isWrong(
      `An interval of ${number} ${unit} does not divide a day, so that it cannot be synchronized.`,
    )
  }
  return isRead(daily(evenly(MINUTES_OF_DAY - 1, minutes)))
}

const MINUTES_OF_DAY = 1440

function evenly(until: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(until / step) + 1 }, (_, index) => index * step)
}

function daily(times: readonly number[]): CalendarSchedule {
  return {
    kind: 'calendar',
    times: [...times].sort((a, b) => a - b),
    months: ALL_MONTHS,
    daysOfMonth: null,
    daysOfWeek: null,
    daysJoin: 'or',
    years: null,
    isRepeated: false,
  }
}

/** Days by name; without ordinals all of a month. `1st day` is a day of the month. */
function onDays(
  ordinalText: string | null,
  dayText = '',
  monthText: string | undefined,
  timeText = '',
): ScheduleReading {
  const time = readTime(timeText)
  if (time === null) return noTime(timeText)
  const months = monthText === undefined ? ALL_MONTHS : readMonths(monthText)
  if (!months) return unknown('month', monthText ?? '', 'jan to dec, month or quarter')
  const ordinals = ordinalText === null ? [] : indexes(ordinalText, ordinalOf)
  if (!ordinals) return unknown('ordinal', ordinalText ?? '', '1st to 5th')
  const at = { ...daily([time]), months }
  if (dayText === 'day') {
    const daysOfMonth = ordinals.map((day) => ({ kind: 'day', day }) as const)
    return possible({ ...at, daysOfMonth: ordinalText === null ? null : daysOfMonth })
  }
  const weekdays = indexes(dayText, weekdayOf)
  if (!weekdays) return unknown('day', dayText, 'sun to sat, or day')
  const daysOfWeek = weekdays.flatMap((weekday): readonly DayOfWeek[] =>
    ordinalText === null
      ? [{ kind: 'weekday', weekday }]
      : ordinals.map((nth) => ({ kind: 'nth', weekday, nth })),
  )
  return isRead({ ...at, daysOfWeek })
}

function onDayNumbers(dayText: string, monthText = '', timeText = ''): ScheduleReading {
  const time = readTime(timeText)
  if (time === null) return noTime(timeText)
  const months = readMonths(monthText)
  if (!months) return unknown('month', monthText, 'jan to dec, month or quarter')
  const days = dayText.split(',').map(Number)
  const outside = days.find((day) => day < 1 || day > 31)
  if (outside !== undefined) {
    return isWrong(`The day of the month ${outside} is out of range: 1 to 31.`)
  }
  const daysOfMonth = days.map((day) => ({ kind: 'day', day }) as const)
  return possible({ ...daily([time]), months, daysOfMonth })
}

function readTime(text: string): number | null {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour > 23 || minute > 59 ? null : hour * 60 + minute
}

function readMonths(text: string): readonly number[] | null {
  if (text === 'month') return ALL_MONTHS
  if (text === 'quarter') return [1, 4, 7, 10]
  const [, ofQuarter] = /^([0-9a-z,]+) month of quarter$/.exec(text) ?? []
  if (ofQuarter === undefined) return indexes(text, monthOf)
  const offsets = indexes(ofQuarter, ordinalOf)
  if (!offsets || offsets.some((one) => one > 3)) return null
  return [0, 3, 6, 9].flatMap((quarter) => offsets.map((one) => quarter + one))
}

/** Every word of a list as a number, ascending; null when one is not known. */
function indexes(text: string, indexOf: (word: string) => number | null): readonly number[] | null {
  const found = text.split(',').map(indexOf)
  return found.every((one) => one !== null) ? [...new Set(found)].sort((a, b) => a - b) : null
}

function ordinalOf(word: string): number | null {
  const index = ORDINALS.findIndex((words) => words.split(' ').includes(word))
  return index < 0 ? null : index + 1
}

function weekdayOf(word: string): number | null {
  const index = DAYS.findIndex((day, at) => day === word || DAY_NAMES[at]?.toLowerCase() === word)
  return index < 0 ? null : index
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word)
  return index < 0 ? null : index + 1
}

function noTime(text: string): ScheduleReading {
  return isWrong(`The time ${text} is on no clock: 00:00 to 23:59.`)
}

function unknown(what: string, text: string, allowed: string): ScheduleReading {
  return isWrong(`The ${what} "${text.slice(0, 40)}" is not understood; it takes ${allowed}.`)
}
