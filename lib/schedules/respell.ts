import { respellEnglish } from './respell-english'
import { fieldsMeant } from './respell-fields'
import { readSpokenTime } from './spoken-units'

/** What a text may be in the letters that platforms read; whether anything else may be meant as well. */
export interface Spellings {
  readonly texts: readonly string[]
  readonly isOpen: boolean
}

/** One spelling, and nothing else can be meant. */
export const surely = (text: string): Spellings => ({ texts: [text], isOpen: false })
/** Spellings of which the author takes one. */
export const perhaps = (...texts: readonly string[]): Spellings => ({ texts, isOpen: true })

/**
 * A schedule that is spelled as no platform reads it, as one does: other capitals and blanks, a unit
 * in other words or of another size, names in full, a field of seconds.
 */
export function respell(written: string): Spellings {
  const text = written.trim().replace(/^(["'`])(.*)\1$/s, '$2')
  const call = /^(cron|rate|at)\s*\(\s*(.*?)\s*\)\s*;?$/is.exec(text)
  const [, kind = '', inner = ''] = call ?? []
  switch (kind.toLowerCase()) {
    case 'rate':
      return respellRate(inner)
    case 'at':
      return respellAt(inner)
    case 'cron':
      return fieldsMeant(inner.split(/\s+/), true)
  }
  if (/^rate\s+\d/i.test(text)) return respellRate(text.slice(4).trim())
  if (/^\d{4}-\d\d?-\d\d?(?!\d)/.test(text)) return respellAt(text)
  if (text.startsWith('@')) return respellMacro(text)
  if (WORDS.test(text)) return perhaps(`@${text.toLowerCase()}`)
  return /^every\b/i.test(text) ? respellEnglish(text) : fieldsMeant(text.split(/\s+/), false)
}

/** Words of cron without their sign: at which time of the day, they do not say. */
const WORDS = /^(?:hourly|daily|midnight|weekly|monthly|quarterly|yearly|annually)$/i

const DAY = 86_400
const RATES = [
  ['day', DAY],
  ['hour', 3600],
  ['minute', 60],
] as const

/** An interval of EventBridge; a month has none, and 30 days or the first of the month come near. */
function respellRate(inner: string): Spellings {
  if (/^\d+$/.test(inner)) return perhaps(...RATES.map(([, size]) => rate(Number(inner), size)))
  const time = readSpokenTime(inner)
  if (time?.kind === 'months') {
    const every = { 1: '*', 3: '*/3', 12: '1' }[time.months]
    const clock = every === undefined ? [] : [`cron(0 0 1 ${every} ? *)`]
    return perhaps(rate(time.months === 12 ? 365 : Math.round(time.months * 30), DAY), ...clock)
  }
  if (!time || time.seconds === 0) return surely(`rate(${inner})`)
  const { seconds, isOpen } = time
  if (seconds % 60 !== 0) {
    const minutes = [Math.floor(seconds / 60), Math.ceil(seconds / 60)].filter((one) => one > 0)
    return perhaps(...minutes.map((one) => rate(one, 60)))
  }
  // The unit stays where EventBridge has it: 24 hours are not written as a day.
  const isOwn = ([unit, size]: (typeof RATES)[number]) =>
    seconds % size === 0 && inner.toLowerCase().replace(/^[\d.\s,]+/, '')[0] === unit[0]
  const size = (RATES.find(isOwn) ?? RATES.find(([, one]) => seconds % one === 0))?.[1] ?? 60
  return { texts: [rate(seconds / size, size)], isOpen }
}

function rate(count: number, size: number): string {
  const unit = RATES.find(([, one]) => one === size)?.[0] ?? 'minute'
  return `rate(${count} ${unit}${count === 1 ? '' : 's'})`
}

const TIME =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T\s]+(\d\d?):(\d\d?)(?::(\d\d?))?(?:\.0+)?(Z|[+-]00:?00)?)?$/i

/** A time of EventBridge; its zone stands beside it, so that one that is written here is open. */
function respellAt(inner: string): Spellings {
  const [, year, month, day, hour, minute = '0', second = '0', zone] = TIME.exec(inner) ?? []
  if (year === undefined) return surely(`at(${inner})`)
  const date = [year, ...[month, day].map(twoDigits)].join('-')
  const clock = [hour ?? '0', minute, second].map(twoDigits).join(':')
  const isOpen = hour === undefined || zone !== undefined
  return { texts: [`at(${date}T${clock})`], isOpen }
}

function twoDigits(number = ''): string {
  return number.padStart(2, '0')
}

/** A word of cron; `@every` counts in Go's units, which end with the hour. */
function respellMacro(text: string): Spellings {
  const word = text.toLowerCase().replace(/^@\s+/, '@').replace(/\s+/g, ' ')
  const time = readSpokenTime(/^@every (.+)$/.exec(word)?.[1] ?? '')
  if (time?.kind !== 'seconds' || time.seconds === 0) return surely(word)
  const { seconds } = time
  const parts = [
    ['h', Math.floor(seconds / 3600)],
    ['m', Math.floor(seconds / 60) % 60],
    ['s', Math.round(seconds % 60)],
  ] as const
  const duration = parts.map(([unit, count]) => (count > 0 ? `${count}${unit}` : '')).join('')
  return surely(`@every ${duration}`)
}
