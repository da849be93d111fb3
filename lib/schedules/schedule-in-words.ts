import { describeSchedule, runInWords } from './describe-schedule'
import { nextRuns } from './next-runs'
import { readSchedule } from './read-schedule'
import type { ScheduleDialect } from './schedule'
import { isTimeZone } from './time-zone-names'

const RUNS = 3

/** What a schedule says, as a sentence, and its next runs as its zone's clocks show them. */
export interface ScheduleWords {
  readonly says: string
  readonly next: readonly string[]
}

/**
 * Reads a schedule as its platform does; null where the platform does not read it or there is no such
 * zone: then a finding says so.
 * @param zone as written; empty: the module's default
 */
export function scheduleInWords(
  text: string,
  {
    dialect,
    zone,
    now,
  }: { readonly dialect: ScheduleDialect; readonly zone: string; readonly now: Date },
): ScheduleWords | null {
  const timeZone = zone === '' ? 'UTC' : zone
  const read = readSchedule(text, dialect)
  if (!read.ok || !isTimeZone(timeZone)) return null
  return {
    says: `Runs ${describeSchedule(read.schedule, timeZone)}.`,
    next: nextRuns(read.schedule, timeZone, now, RUNS).map((run) => runInWords(run, timeZone)),
  }
}
