import { CRON_RULES } from './cron-rules'
import { readCron } from './read-cron'
import { isRead, isWrong, type ScheduleReading } from './schedule'

const SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const

/** Reads `cron(…)`, `rate(…)` and `at(…)` of EventBridge Scheduler. */
export function readEventBridge(text: string): ScheduleReading {
  const [, kind, inner = ''] = /^(cron|rate|at)\((.*)\)$/s.exec(text) ?? []
  if (kind === 'rate') return readRate(inner)
  if (kind === 'at') return readAt(inner)
  if (kind === 'cron') return readSixFields(inner.split(/\s+/))
  return isWrong('It is neither cron(), rate() nor at().')
}

function readSixFields(texts: readonly string[]): ScheduleReading {
  const [, , day, , weekday] = texts
  if (texts.length === 6 && (day === '?') === (weekday === '?')) {
    return isWrong(
      `The day of the month is ${day} and the day of the week is ${weekday}, and exactly one of the two must be ?.`,
    )
  }
  return readCron(texts, CRON_RULES['event-bridge'])
}

function readRate(inner: string): ScheduleReading {
  const [, number = '', unit = '', plural] = /^(\d+) (minute|hour|day)(s?)$/.exec(inner) ?? []
  const count = Number(number)
  const seconds = Object.entries(SECONDS).find(([name]) => name === unit)?.[1]
  if (seconds === undefined || count === 0) {
    return isWrong('A rate is a number from 1 on and minutes, hours or days.')
  }
  if ((count === 1) !== (plural === '')) {
    return isWrong(
      count === 1
        ? `The unit of a rate of 1 is ${unit}, without an s.`
        : `The unit of a rate of ${count} is ${unit}s.`,
    )
  }
  return isRead({ kind: 'interval', seconds: count * seconds })
}

function readAt(inner: string): ScheduleReading {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(inner)?.slice(1).map(Number)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts ?? []
  if (!parts) return isWrong('The time of at() is written yyyy-mm-ddThh:mm:ss.')
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return isWrong(`The date ${inner.slice(0, 10)} is in no calendar.`)
  }
  if (hour > 23 || minute > 59 || second > 59) {
    return isWrong(`The time ${inner.slice(11)} is on no clock: 00:00:00 to 23:59:59.`)
  }
  return isRead({ kind: 'once', year, month, day, secondOfDay: (hour * 60 + minute) * 60 + second })
}
