import type { CalendarSchedule, DayOfMonth, DayOfWeek, Schedule } from './schedule'

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']
/** More times than these are counted, not listed. */
const MOST_TIMES = 6

/** A schedule in words: `every day at 06:00 Europe/Berlin`. */
export function describeSchedule(schedule: Schedule, timeZone: string): string {
  switch (schedule.kind) {
    case 'calendar':
      return `${calendarInWords(schedule)} ${timeZone}`
    case 'interval':
      return `every ${spanInWords(schedule.seconds)}, counted from when it is made`
    case 'once': {
      const { year, month, day, secondOfDay } = schedule
      return `once, on ${day} ${MONTHS[month - 1]} ${year} at ${clockTime(secondOfDay / 60)} ${timeZone}`
    }
    case 'unclocked':
      return schedule.words
  }
}

function calendarInWords(schedule: CalendarSchedule): string {
  const { times, months, years } = schedule
  return [
    daysInWords(schedule),
    months.length === 12 ? '' : `in ${listed(months.map((month) => MONTHS[month - 1] ?? ''))}`,
    years ? `of ${listed(years.map(String))}` : '',
    timesInWords(times),
  ]
    .filter(Boolean)
    .join(' ')
}

function daysInWords({ daysOfMonth, daysOfWeek, daysJoin }: CalendarSchedule): string {
  const days = daysOfMonth && `on ${listed(daysOfMonth.map(dayInWords))} of the month`
  const weekdays = daysOfWeek && weekdaysInWords(daysOfWeek)
  if (days && weekdays) return `${days} ${daysJoin === 'or' ? 'and' : 'if it is'} ${weekdays}`
  return days ?? weekdays ?? 'every day'
}

function dayInWords(one: DayOfMonth): string {
  if (one.kind === 'day') return `day ${one.day}`
  if (one.kind === 'last') return 'the last day'
  return one.day === 'last' ? 'the last working day' : `the working day next to day ${one.day}`
}

function weekdaysInWords(days: readonly DayOfWeek[]): string {
  const plain = days.flatMap((one) => (one.kind === 'weekday' ? [one.weekday] : []))
  if (plain.length === 7) return 'every day'
  if (plain.join('') === '12345' && days.length === 5) return 'Monday to Friday'
  return `every ${listed(days.map(weekdayInWords))}`
}

function weekdayInWords(one: DayOfWeek): string {
  const name = DAYS[one.weekday] ?? ''
  if (one.kind === 'weekday') return name
  return one.kind === 'last'
    ? `last ${name} of the month`
    : `${ORDINALS[one.nth]} ${name} of the month`
}

function timesInWords(times: readonly number[]): string {
  const [first = 0, second = 0] = times
  const step = second - first
  const isEven = times.length > 2 && times.every((time, index) => time === first + index * step)
  const last = times.at(-1) ?? 0
  if (isEven && last + step >= 1440) {
    const start = first === 0 ? '' : ` from ${clockTime(first)}`
    return step === 60 && first > 0 && first < 60
      ? `every hour at ${first} minutes past`
      : `every ${spanInWords(step * 60)}${start}`
  }
  if (isEven && times.length > MOST_TIMES) {
    return `every ${spanInWords(step * 60)} from ${clockTime(first)} to ${clockTime(last)}`
  }
  if (times.length <= MOST_TIMES) return `at ${listed(times.map(clockTime))}`
  return `at ${times.length} times from ${clockTime(first)} to ${clockTime(last)}`
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

function spanInWords(seconds: number): string {
  const [name, size] = UNITS.find(([, one]) => seconds % one === 0) ?? UNITS[3]
  const count = seconds / size
  return count === 1 ? name : `${count} ${name}s`
}

function clockTime(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(minutes / 60)}:${two(minutes % 60)}`
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A run as its zone's clocks show it: `Thu 26 Nov 2026, 06:00`. */
export function runInWords(run: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(run)
}
