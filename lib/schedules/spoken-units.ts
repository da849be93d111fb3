/** The units that people count an interval in, with their seconds and their spellings. */
const UNITS = [
  { seconds: 1, spellings: ['s', 'sec', 'secs', 'second', 'seconds'] },
  { seconds: 60, spellings: ['min', 'mins', 'minute', 'minutes'] },
  { seconds: 3600, spellings: ['h', 'hr', 'hrs', 'hour', 'hours'] },
  { seconds: 86_400, spellings: ['d', 'day', 'days'] },
  { seconds: 604_800, spellings: ['w', 'wk', 'wks', 'week', 'weeks'] },
] as const

/** Units that no number of seconds is, with their months. */
const MONTHS = [
  { months: 1, spellings: ['mo', 'month', 'months'] },
  { months: 3, spellings: ['quarter', 'quarters'] },
  { months: 12, spellings: ['y', 'yr', 'yrs', 'year', 'years'] },
] as const

/** An amount of time as people write it. */
export type SpokenTime =
  /** `isOpen`: another unit may be meant, as `m` is a minute to some and a month to others. */
  | { readonly kind: 'seconds'; readonly seconds: number; readonly isOpen: boolean }
  | { readonly kind: 'months'; readonly months: number }

/** Reads a number and a unit, however they are written: `5 minutes`, `5min`, `1.5 Hours`. */
export function readSpokenTime(text: string): SpokenTime | null {
  const parts = /^(\d{1,9}(?:\.\d{1,3})?)[\s,]*([a-z]+)\.?$/.exec(text.trim().toLowerCase())
  const [, number, unit = ''] = parts ?? []
  if (number === undefined) return null
  const count = Number(number)
  if (unit === 'm') return { kind: 'seconds', seconds: count * 60, isOpen: true }
  const known = UNITS.find(({ spellings }) => spellings.some((one) => one === unit))
  if (known) return { kind: 'seconds', seconds: count * known.seconds, isOpen: false }
  const uneven = MONTHS.find(({ spellings }) => spellings.some((one) => one === unit))
  return uneven ? { kind: 'months', months: count * uneven.months } : null
}
