import { isOnDay } from './is-on-day'
import type { CalendarSchedule, OnceSchedule, Schedule } from './schedule'
import { type WallClock, wallClock } from './wall-clock'

/** The last year of EventBridge Scheduler; days beyond it are not looked at. */
const LAST_YEAR = 2199

/**
 * The next runs after a moment, at most so many. A schedule that counts from when it is made is
 * counted from the moment. A time that the clock jumps over is left out, and one that it shows twice
 * runs once, unless the platform repeats it.
 * Sources: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#daylist-savings-time
 * and robfig/cron doc.go; other platforms do not say.
 */
export function nextRuns(
  schedule: Schedule,
  timeZone: string,
  from: Date,
  count: number,
): readonly Date[] {
  switch (schedule.kind) {
    case 'calendar':
      return [...calendarRuns(schedule, wallClock(timeZone), from.getTime(), count)]
    case 'interval':
      return Array.from(
        { length: count },
        (_, index) => new Date(from.getTime() + (index + 1) * schedule.seconds * 1000),
      )
    case 'once':
      return onceRuns(schedule, wallClock(timeZone)).filter((run) => run > from)
    case 'unclocked':
      return []
  }
}

function* calendarRuns(
  schedule: CalendarSchedule,
  clock: WallClock,
  from: number,
  count: number,
): Generator<Date> {
  const start = clock.at(from)
  let left = count
  for (let offset = 0; left > 0; offset++) {
    const date = new Date(Date.UTC(start.year, start.month - 1, start.day + offset))
    const year = date.getUTCFullYear()
    if (year > LAST_YEAR) return
    const day = { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    if (!isOnDay(schedule, day)) continue
    const runs = schedule.times
      .flatMap((time) => {
        const wall = { ...day, hour: Math.floor(time / 60), minute: time % 60, second: 0 }
        const instants = clock.instantsOf(wall)
        return schedule.isRepeated ? instants : instants.slice(0, 1)
      })
      .filter((instant) => instant > from)
      .sort((a, b) => a - b)
      .slice(0, left)
    yield* runs.map((instant) => new Date(instant))
    left -= runs.length
  }
}

function onceRuns({ year, month, day, secondOfDay }: OnceSchedule, clock: WallClock) {
  const wall = {
    year,
    month,
    day,
    hour: Math.floor(secondOfDay / 3600),
    minute: Math.floor(secondOfDay / 60) % 60,
    second: secondOfDay % 60,
  }
  return clock
    .instantsOf(wall)
    .slice(0, 1)
    .map((instant) => new Date(instant))
}
