import { expect, it } from 'vitest'
import { longestGap } from './longest-gap'
import { readSchedule } from './read-schedule'
import type { ScheduleDialect } from './schedule'

const HOUR = 3600
const cases: readonly (readonly [ScheduleDialect, string, number | null])[] = [
  ['event-bridge', 'rate(6 hours)', 6 * HOUR],
  ['event-bridge', 'cron(0 6 * * ? *)', 24 * HOUR],
  ['event-bridge', 'cron(0 6 ? * MON-FRI *)', 72 * HOUR],
  ['event-bridge', 'cron(0 6 L * ? *)', 31 * 24 * HOUR],
  ['event-bridge', 'cron(0 6 * * ? 2027)', null],
  ['event-bridge', 'at(2027-01-01T00:00:00)', null],
  ['kubernetes', '0 6,18 * * *', 12 * HOUR],
  ['kubernetes', '0 6,8 * * *', 22 * HOUR],
  ['kubernetes', '*/15 9-17 * * 1-5', (48 + 15.25) * HOUR],
  ['kubernetes', '0 0 1 1 *', 365 * 24 * HOUR],
  ['kubernetes', '0 0 29 2 *', null],
  ['kubernetes', '@hourly', HOUR],
  ['cloud-scheduler', 'every 12 hours', 12 * HOUR],
  ['container-apps', '0 6 * * *', 24 * HOUR],
  ['airflow', '@weekly', 168 * HOUR],
  ['airflow', '@once', null],
]

it.each(cases)('%s %s', (dialect, text, gap) => {
  const read = readSchedule(text, dialect)
  if (!read.ok) throw new Error(read.problem)
  expect(longestGap(read.schedule)).toBe(gap)
})
