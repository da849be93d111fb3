import { CRON_RULES } from './cron-rules'
import { readCron } from './read-cron'
import { readSchedule } from './read-schedule'
import type { Schedule, ScheduleDialect } from './schedule'
import { writeCron } from './write-cron'

/** What a text of another dialect would be in the wanted one. */
export interface Translation {
  /** The same runs, in the words of the platform. */
  readonly exact: string | null
  /** Near it: other runs, or one of several readings. */
  readonly choices: readonly string[]
}

const NONE: Translation = { exact: null, choices: [] }

/** How another platform would have read a text, most usual first. */
const OTHERS: readonly ScheduleDialect[] = [
  'cloud-scheduler',
  'kubernetes',
  'airflow',
  'event-bridge',
]

/** Translates a schedule that the platform refuses; nothing where no platform has it. */
export function translateSchedule(text: string, to: ScheduleDialect): Translation {
  const mended = to === 'event-bridge' ? mendEventBridge(text.trim()) : NONE
  if (mended !== NONE) return mended
  for (const from of OTHERS) {
    const read = from === to ? null : readSchedule(text.trim(), from)
    if (read?.ok) return asMeant(text, written(read.schedule, to))
  }
  return NONE
}

/** A range that runs backwards may have been meant the other way round: then nothing is exact. */
function asMeant(text: string, translation: Translation): Translation {
  const isBackwards = [...text.matchAll(/(\d+)-(\d+)/g)].some(
    ([, from, to]) => Number(from) > Number(to),
  )
  if (!isBackwards || translation.exact === null) return translation
  return { exact: null, choices: [translation.exact, ...translation.choices] }
}

function written(schedule: Schedule, to: ScheduleDialect): Translation {
  const offered = write(schedule, to)
  // Where the runs are counted from differs, so that an interval never translates for certain.
  const isExact = schedule.kind === 'calendar'
  const taken = offered.filter((one) => readSchedule(one, to).ok)
  return isExact ? { exact: taken[0] ?? null, choices: [] } : { exact: null, choices: taken }
}

function write(schedule: Schedule, to: ScheduleDialect): readonly string[] {
  if (schedule.kind === 'calendar') {
    const cron = writeCron(schedule, to === 'event-bridge' ? 'event-bridge' : 'unix')
    return cron === null ? [] : [cron]
  }
  return schedule.kind === 'interval'
    ? [...ownInterval(schedule.seconds, to), ...clockInterval(schedule.seconds, to)]
    : []
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** An interval where the platform has intervals. */
function ownInterval(seconds: number, to: ScheduleDialect): readonly string[] {
  const [unit, size] = UNITS.find(([, one]) => seconds % one === 0) ?? []
  if (unit === undefined || size === undefined) return []
  const count = seconds / size
  if (to === 'event-bridge') return [`rate(${count} ${unit}${count === 1 ? '' : 's'})`]
  if (to !== 'cloud-scheduler') return []
  return [unit === 'minute' ? `every ${count} minutes` : `every ${seconds / 3600} hours`]
}

/** Even times of the clock, where the interval divides a day. */
function clockInterval(seconds: number, to: ScheduleDialect): readonly string[] {
  const minutes = seconds / 60
  if (to === 'event-bridge' || !Number.isInteger(minutes)) return []
  if (minutes < 60) return 60 % minutes === 0 ? [`*/${minutes} * * * *`] : []
  if (minutes === 60) return ['0 * * * *']
  if (minutes === 1440) return ['0 0 * * *']
  return minutes % 60 === 0 && 1440 % minutes === 0 ? [`0 */${minutes / 60} * * *`] : []
}

/** What is near to EventBridge's own: cron without its brackets, its year or its `?`, a rate's unit. */
function mendEventBridge(text: string): Translation {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text)
  if (rate) return taken(`rate(${rate[1]} ${rate[2]}${rate[1] === '1' ? '' : 's'})`)
  const inner = /^cron\((.*)\)$/s.exec(text)?.[1] ?? null
  const fields = (inner ?? text).trim().split(/\s+/)
  if (fields.length === 5 && inner !== null) {
    const read = readCron(fields, CRON_RULES['cloud-scheduler'])
    return read.ok ? written(read.schedule, 'event-bridge') : NONE
  }
  if (fields.length !== 6) return NONE
  return inner === null ? taken(`cron(${fields.join(' ')})`) : mendDays(fields)
}

function mendDays([minute, hour, day, month, weekday, year]: readonly string[]): Translation {
  const isBoth = day !== '?' && weekday !== '?'
  if (isBoth && day === '*') return taken(`cron(${minute} ${hour} ? ${month} ${weekday} ${year})`)
  if (isBoth && weekday === '*') return taken(`cron(${minute} ${hour} ${day} ${month} ? ${year})`)
  if (weekday !== '0') return NONE
  // Cron's Sunday: 0 there, 1 here.
  const sunday = taken(`cron(${minute} ${hour} ? ${month} SUN ${year})`)
  return { exact: null, choices: sunday.exact === null ? [] : [sunday.exact] }
}

function taken(text: string): Translation {
  return readSchedule(text, 'event-bridge').ok ? { exact: text, choices: [] } : NONE
}
