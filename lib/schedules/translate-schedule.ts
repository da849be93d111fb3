import { readSchedule } from './read-schedule'
import { respell } from './respell'
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

/** No longer text is looked at for another spelling. */
const MAX_CHARACTERS = 200

/** Translates a schedule that the platform refuses; nothing where nobody has it. */
export function translateSchedule(text: string, to: ScheduleDialect): Translation {
  if (text.length > MAX_CHARACTERS) return NONE
  const { texts, isOpen } = respell(text)
  const all = texts.map((one) => translated(one, text, to))
  const [only] = all
  if (only && all.length === 1 && !isOpen) return only
  const choices = all.flatMap((one) => [one.exact ?? [], ...one.choices].flat())
  return { exact: null, choices: [...new Set(choices)] }
}

/**
 * Translates a schedule that one platform reads as it stands into the words of another; the same text where
 * both read it alike, and nothing where the first does not read it.
 */
export function translateFrom(
  text: string,
  from: ScheduleDialect,
  to: ScheduleDialect,
): Translation {
  const read = readSchedule(text, from)
  if (!read.ok) return NONE
  const there = readSchedule(text, to)
  const isSame = there.ok && JSON.stringify(there.schedule) === JSON.stringify(read.schedule)
  return isSame ? { exact: text, choices: [] } : writtenIn(read.schedule, to)
}

/** One spelling: the platform's own, or one of another platform. */
function translated(text: string, source: string, to: ScheduleDialect): Translation {
  if (text !== source && readSchedule(text, to).ok) return { exact: text, choices: [] }
  for (const from of OTHERS) {
    const read = from === to ? null : readSchedule(text, from)
    if (read?.ok) return asMeant(text, writtenIn(read.schedule, to))
  }
  return to === 'event-bridge' ? sundayMeant(text) : NONE
}

/** A range that runs backwards may have been meant the other way round: then nothing is exact. */
function asMeant(text: string, translation: Translation): Translation {
  const isBackwards = [...text.matchAll(/(\d+)-(\d+)/g)].some(
    ([, from, to]) => Number(from) > Number(to),
  )
  if (!isBackwards || translation.exact === null) return translation
  return { exact: null, choices: [translation.exact, ...translation.choices] }
}

/** A schedule in the words of a platform. */
export function writtenIn(schedule: Schedule, to: ScheduleDialect): Translation {
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

/** Cron's Sunday, which is 0 there and 1 to EventBridge: its 0 may be a slip of either. */
function sundayMeant(text: string): Translation {
  const [minute, hour, , month, weekday, year] = /^cron\((.*)\)$/s.exec(text)?.[1]?.split(' ') ?? []
  if (weekday !== '0') return NONE
  const sunday = `cron(${minute} ${hour} ? ${month} SUN ${year})`
  return { exact: null, choices: readSchedule(sunday, 'event-bridge').ok ? [sunday] : [] }
}
