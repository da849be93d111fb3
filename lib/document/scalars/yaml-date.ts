/** A date or a time as PyYAML reads it; no field of a job takes one where text is wanted. */
export class YamlDate {
  // Private, so that a date has no keys of its own, as a block would.
  readonly #written: string
  readonly #shown: string

  constructor(written: string, shown: string) {
    this.#written = written
    this.#shown = shown
  }

  /** As it stands in the file. */
  get written(): string {
    return this.#written
  }

  /** As Python shows it: `2024-01-15`, `2024-01-15 17:14:22+00:00`. */
  get shown(): string {
    return this.#shown
  }

  toString(): string {
    return this.#written
  }

  toJSON(): string {
    return this.#written
  }
}

/** What YAML 1.1 takes for a date or a time. */
const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(Z|([-+])(\d\d?)(?::(\d\d))?))?)?$/

/** A date as PyYAML constructs it; null for text of another form and for days that do not exist. */
export function readDate(text: string): YamlDate | null {
  const found = TIMESTAMP.exec(text)
  if (!found) return null
  const [, year, month, day, hour, minute, second, fraction, zone, sign, zoneHour, zoneMinute] =
    found
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (hour === undefined) return new YamlDate(text, date)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const offset = zone === undefined ? '' : offsetOf(sign, zoneHour, zoneMinute)
  if (offset === null) return null
  const time = `${hour.padStart(2, '0')}:${minute}:${second}${fractionOf(fraction)}`
  return new YamlDate(text, `${date} ${time}${offset}`)
}

function isDay(year: number, month: number, day: number): boolean {
  if (year === 0 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

/** Microseconds; none are shown where they are zero. */
function fractionOf(fraction: string | undefined): string {
  const digits = (fraction ?? '').slice(0, 6).padEnd(6, '0')
  return Number(digits) === 0 ? '' : `.${digits}`
}

/** `+05:30`; null for a day or more, which Python refuses. */
function offsetOf(
  sign: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
): string | null {
  if (sign === undefined) return '+00:00'
  const minutes = Number(hour) * 60 + Number(minute ?? 0)
  if (minutes >= 24 * 60) return null
  const shown = (part: number) => String(part).padStart(2, '0')
  const isWest = sign === '-' && minutes > 0
  return `${isWest ? '-' : '+'}${shown(Math.floor(minutes / 60))}:${shown(minutes % 60)}`
}
