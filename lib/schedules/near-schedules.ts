import { CRON_RULES, type CronRules, type FieldRules } from './cron-rules'
import { readSchedule } from './read-schedule'
import type { ScheduleDialect } from './schedule'

/** No longer text is looked at. */
const MAX_CHARACTERS = 200
/** As many are offered. */
const MOST = 3

/** The words of the dialects that begin with a sign. */
export const SCHEDULE_WORDS: Readonly<Partial<Record<ScheduleDialect, readonly string[]>>> = {
  kubernetes: '@yearly @annually @monthly @weekly @daily @midnight @hourly'.split(' '),
  airflow: '@once @continuous @hourly @daily @weekly @monthly @quarterly @yearly'.split(' '),
}

const ENGLISH =
  'every day monday tuesday wednesday thursday friday saturday sunday month quarter hours minutes synchronized from to of january february march april may june july august september october november december'.split(
    ' ',
  )

/**
 * Schedules near one that its platform cannot read, which it can: a number out of its range at the
 * nearest bound, a range the other way round, a field too few or too many, a misspelt word. Each of
 * them runs at other times than somebody may have meant: a choice, never a fix.
 */
export function nearSchedules(text: string, dialect: ScheduleDialect): readonly string[] {
  if (text.length > MAX_CHARACTERS || readSchedule(text, dialect).ok) return []
  const candidates =
    dialect === 'event-bridge'
      ? eventBridge(text)
      : [...inWords(text, dialect), ...fiveFields(text.trim().split(/\s+/), CRON_RULES[dialect])]
  const near = candidates.filter((one) => one !== text && readSchedule(one, dialect).ok)
  return [...new Set(near)].slice(0, MOST)
}

/** The same sentence with the one word that is unknown as one that begins like it. */
function inWords(text: string, dialect: ScheduleDialect): readonly string[] {
  if (dialect !== 'cloud-scheduler') return []
  return [...onTheClock(text), ...withKnownWords(text)]
}

/** The same sentence with its numbers and times within their bounds. */
function onTheClock(text: string): readonly string[] {
  const seconds = Number(/^every (\d{1,6}) seconds?$/i.exec(text)?.[1])
  if (seconds > 0) {
    const minutes = [Math.floor(seconds / 60), Math.ceil(seconds / 60)]
    return minutes.map((one) => `every ${Math.max(one, 1)} minutes`)
  }
  const timed = (late: string) =>
    text
      .replace(/\b(?:2[4-9]|[3-9]\d):\d\d\b/g, late)
      .replace(/\b0 (minutes|hours|of)\b/gi, '1 $1')
      .replace(/\b(?:[6-9]|\d\d)th (?=[a-z]+ of\b)/gi, '5th ')
  return [timed('23:59'), timed('00:00'), text.replace(/ synchronized$/i, '')]
}

function withKnownWords(text: string): readonly string[] {
  const words = text.split(' ')
  const unknown = words.filter(
    (word) => /^[a-z]{4,}$/i.test(word) && !ENGLISH.includes(word.toLowerCase()),
  )
  const [word] = unknown
  if (word === undefined || unknown.length > 1) return []
  return beginningLike(word, ENGLISH).map((known) =>
    words.map((one) => (one === word ? known : one)).join(' '),
  )
}

function beginningLike(word: string, known: readonly string[]): readonly string[] {
  const start = word.slice(0, 2).toLowerCase()
  return known.filter((one) => one.toLowerCase().startsWith(start))
}

function fiveFields(fields: readonly string[], rules: CronRules): readonly string[] {
  if (fields.length === 4) return mended([...fields, '*'], rules)
  if (fields.length === 6)
    return [...mended(fields.slice(1), rules), ...mended(fields.slice(0, 5), rules)]
  return fields.length === 5 ? mended(fields, rules) : []
}

function eventBridge(text: string): readonly string[] {
  const inner = /^cron\((.*)\)$/s.exec(text)?.[1]
  if (inner === undefined) return instant(text)
  const fields = inner.trim().split(/\s+/)
  if (fields.length !== 6) return []
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields
  // Exactly one of the two days is `?`.
  const ways =
    (day === '?') === (weekday === '?')
      ? [
          [minute, hour, day === '?' ? '*' : day, month, '?', year],
          ...(weekday === '?' ? [] : [[minute, hour, '?', month, weekday, year]]),
        ]
      : [fields]
  return ways.flatMap((way) => mended(way, CRON_RULES['event-bridge']).map((one) => `cron(${one})`))
}

/** A time with each part at the nearest of its kind: the last day of a month, the last second of a day. */
function instant(text: string): readonly string[] {
  const parts = /^at\((\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\)$/
    .exec(text)
    ?.slice(1)
    .map(Number)
  if (!parts) return []
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const inYear = clamp(month, 1, 12)
  const last = new Date(Date.UTC(year, inYear, 0)).getUTCDate()
  const date = [inYear, clamp(day, 1, last)].map(twoDigits)
  const clock = [clamp(hour, 0, 23), clamp(minute, 0, 59), clamp(second, 0, 59)].map(twoDigits)
  return [`at(${year}-${date.join('-')}T${clock.join(':')})`]
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
const clamp = (number: number, min: number, max: number) => Math.min(Math.max(number, min), max)

/** Fields of cron as they would be read: at the bounds, and where one is just past its end at its beginning. */
function mended(fields: readonly string[], rules: CronRules): readonly string[] {
  const write = (isRound: boolean) => {
    const all = fields.map((field, index) => {
      const of = rules.fields[index]
      return of ? mendField(field, of, rules, isRound) : field
    })
    return withPossibleDay(all).join(' ')
  }
  return [write(false), write(true)]
}

/** The most days of a month, in leap years. */
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day that none of a few months has becomes the last that one has. */
function withPossibleDay(fields: readonly string[]): readonly string[] {
  const [minute = '', hour = '', day = '', month = '', ...rest] = fields
  const months = month.split(',').map((one) => {
    const named = CRON_RULES['cloud-scheduler'].fields[3].names.indexOf(one.toUpperCase())
    return named >= 0 ? named + 1 : Number(one)
  })
  const most = Math.max(...months.map((one) => MOST_DAYS[one - 1] ?? 31))
  const isLate = /^\d+$/.test(day) && months.every(Number.isInteger) && Number(day) > most
  return isLate ? [minute, hour, String(most), month, ...rest] : fields
}

function mendField(text: string, field: FieldRules, rules: CronRules, isRound: boolean): string {
  const items = text.split(',').filter((item) => item !== '')
  // The nth weekday of a month, where that can be said: there are five at most.
  if (/^\w+#\d$/.test(text)) return text.replace(/#.*/, rules.specials === null ? '' : '#5')
  if (/^\d{1,3}W$/.test(text)) return `${Math.min(Number.parseInt(text, 10), field.max)}W`
  return items.map((item) => mendItem(item, field, rules, isRound)).join(',')
}

function mendItem(item: string, field: FieldRules, rules: CronRules, isRound: boolean): string {
  const [base = '', step] = item.split('/')
  const ending = step === undefined ? '' : `/${step === '0' ? '1' : step}`
  const [, from, to] = /^(\w+)-(\w+)$/.exec(base) ?? []
  if (from === undefined || to === undefined) {
    return `${base === '' ? '*' : mendValue(base, field, isRound)}${ending}`
  }
  const bounds = [from, to].map((one) => mendValue(one, field, isRound))
  if (bounds.some((one) => /^[a-z]$/i.test(one))) return `${bounds[0]}${ending}`
  const isBackwards =
    bounds.every((one) => /^\d+$/.test(one)) && Number(bounds[0]) > Number(bounds[1])
  if (!isBackwards || rules.backwards === 'wraps') return `${bounds.join('-')}${ending}`
  const round = `${bounds[0]}-${field.max}${ending},${field.min}-${bounds[1]}${ending}`
  return isRound ? `${bounds.toReversed().join('-')}${ending}` : round
}

function mendValue(text: string, { min, max, names }: FieldRules, isRound: boolean): string {
  if (/^-?\d{1,4}$/.test(text)) {
    const number = Number(text)
    if (number >= min && number <= max) return text
    return String(isRound && number === max + 1 ? min : clamp(number, min, max))
  }
  const isName = /^[a-z]{3,}$/i.test(text) && !names.includes(text.toUpperCase())
  const [name, ...others] = isName ? beginningLike(text, names) : []
  return name !== undefined && others.length === 0 ? name : text
}
