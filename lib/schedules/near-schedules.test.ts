import { expect, it } from 'vitest'
import { nearSchedules } from './near-schedules'
import { readSchedule } from './read-schedule'

it.each([
  ['61 6 * * *', 'kubernetes', ['59 6 * * *']],
  ['60 6 * * *', 'kubernetes', ['59 6 * * *', '0 6 * * *']],
  ['0 24 * * *', 'cloud-scheduler', ['0 23 * * *', '0 0 * * *']],
  ['0 6 31 2 *', 'dagster', ['0 6 29 2 *']],
  ['0 22-6 * * *', 'kubernetes', ['0 22-23,0-6 * * *', '0 6-22 * * *']],
  ['0 6 * *', 'airflow', ['0 6 * * *']],
  ['*/0 6 * * *', 'container-apps', ['*/1 6 * * *']],
  ['0 6 * * -1', 'dagster', ['0 6 * * 0']],
  ['0 6 * * MONDYA', 'airflow', ['0 6 * * MON']],
  ['@dayly', 'kubernetes', []],
  ['every monday 24:00', 'cloud-scheduler', ['every monday 23:59', 'every monday 00:00']],
  ['every 90 seconds', 'cloud-scheduler', ['every 1 minutes', 'every 2 minutes']],
  ['every 0 minutes', 'cloud-scheduler', ['every 1 minutes']],
  ['6th monday of month 09:00', 'cloud-scheduler', ['5th monday of month 09:00']],
  ['0 6 * * MON#1', 'cloud-scheduler', ['0 6 * * MON']],
  ['cron(0 12 ? * 6#6 *)', 'event-bridge', ['cron(0 12 ? * 6#5 *)']],
  ['cron(0 12 32W * ? *)', 'event-bridge', ['cron(0 12 31W * ? *)']],
  ['0 6-x * * *', 'dagster', ['0 6 * * *']],
  ['every moonday 09:00', 'cloud-scheduler', ['every monday 09:00']],
  ['cron(0 9 ? * ? *)', 'event-bridge', ['cron(0 9 * * ? *)']],
  ['cron(0 9 1 * MON *)', 'event-bridge', ['cron(0 9 1 * ? *)', 'cron(0 9 ? * MON *)']],
  ['cron(0 24 * * ? *)', 'event-bridge', ['cron(0 23 * * ? *)', 'cron(0 0 * * ? *)']],
  ['at(2026-02-30T06:00:00)', 'event-bridge', ['at(2026-02-28T06:00:00)']],
  ['sometimes maybe', 'cloud-scheduler', []],
  ['0 6 * * *', 'kubernetes', []],
  [`0 6 * * ${'1,'.repeat(200)}9`, 'kubernetes', []],
] as const)('near %s on %s', (text, dialect, near) => {
  const found = nearSchedules(text, dialect)
  expect(found).toEqual(near)
  for (const one of found) expect(readSchedule(one, dialect).ok).toBe(true)
})
