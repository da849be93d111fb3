/** A time as the clocks of a zone show it. */
export interface WallTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The clocks of a time zone. */
export interface WallClock {
  at(instant: number): WallTime
  /** The instants at which the clocks show a time: none where they jump over it, two where they are put back. */
  instantsOf(wall: WallTime): readonly number[]
}

const HOUR = 3_600_000

/** The clocks of a zone of the IANA database; throws a RangeError for what is none. */
export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const at = (instant: number): WallTime => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name) ?? 0)
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    }
  }
  const offsetAt = (instant: number) => asUtc(at(instant)) - instant
  return {
    at,
    instantsOf: (wall) => {
      const shown = asUtc(wall)
      // No zone is put on or back twice within two days.
      const offsets = new Set([-24, 24].map((hours) => offsetAt(shown + hours * HOUR)))
      return [...offsets]
        .map((offset) => shown - offset)
        .filter((instant) => asUtc(at(instant)) === shown)
        .sort((a, b) => a - b)
    },
  }
}

function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
