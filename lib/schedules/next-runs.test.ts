import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeSchedule } from './describe-schedule'
import { nextRuns } from './next-runs'
import { readSchedule } from './read-schedule'
import type { Schedule, ScheduleDialect } from './schedule'

interface Row {
  readonly dialect: ScheduleDialect
  readonly schedule: string
  readonly zone: string
  readonly from: string
  readonly runs: readonly string[]
}

/**
 * Next runs as two other implementations have them, cron-parser 5.10.6 for cron of five fields and
 * croner 11.0.1 for the rest. What they do not read (six fields, days from 1, words) was written for
 * them in their own cron by hand; of intervals the runs are sums.
 */
const ROWS = readFileSync(new URL('./fixtures/next-runs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))

function scheduleOf(text: string, dialect: ScheduleDialect): Schedule {
  const read = readSchedule(text, dialect)
  if (!read.ok) throw new Error(`${text}: ${read.problem}`)
  return read.schedule
}

function runsOf(text: string, dialect: ScheduleDialect, zone: string, from: string, count: number) {
  const runs = nextRuns(scheduleOf(text, dialect), zone, new Date(from), count)
  return runs.map((run) => run.toISOString())
}

describe('next runs', () => {
  it('has thirty schedules a dialect', () => {
    const dialects = new Set(ROWS.map(({ dialect }) => dialect))
    expect([...dialects].sort()).toEqual([
      'airflow',
      'cloud-scheduler',
      'container-apps',
      'event-bridge',
      'kubernetes',
    ])
    for (const one of dialects) {
      const own = ROWS.filter(({ dialect }) => dialect === one)
      expect(new Set(own.map(({ schedule }) => schedule)).size).toBe(30)
    }
  })

  it.each(ROWS.map((row) => [`${row.dialect} ${row.schedule}`, row] as const))(
    '%s',
    (_, { dialect, schedule, zone, from, runs }) => {
      expect(runsOf(schedule, dialect, zone, from, 5)).toEqual(runs)
    },
  )
})

describe('when the clocks change', () => {
  // In Berlin they jump from 02:00 to 03:00 on 28 March 2027, and back from 03:00 to 02:00 on 31 October.
  const SPRING = '2027-03-27T12:00:00Z'
  const AUTUMN = '2027-10-30T12:00:00Z'

  it.each([
    ['event-bridge', 'cron(30 2 * * ? *)'],
    ['kubernetes', '30 2 * * *'],
    ['airflow', '30 2 * * *'],
    ['cloud-scheduler', 'every day 02:30'],
  ] as const)('%s leaves out a time that the clocks jump over', (dialect, text) => {
    expect(runsOf(text, dialect, 'Europe/Berlin', SPRING, 2)).toEqual([
      '2027-03-29T00:30:00.000Z',
      '2027-03-30T00:30:00.000Z',
    ])
  })

  it('EventBridge runs once at a time that the clocks show twice', () => {
    expect(runsOf('cron(30 2 * * ? *)', 'event-bridge', 'Europe/Berlin', AUTUMN, 2)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-11-01T01:30:00.000Z',
    ])
  })

  it('Kubernetes runs twice then', () => {
    expect(runsOf('30 2 * * *', 'kubernetes', 'Europe/Berlin', AUTUMN, 2)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ])
  })

  it('what runs every hour runs in every hour', () => {
    expect(runsOf('0 * * * *', 'airflow', 'Europe/Berlin', '2027-10-30T23:30:00Z', 4)).toEqual([
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
      '2027-10-31T02:00:00.000Z',
      '2027-10-31T03:00:00.000Z',
    ])
  })
})

it('what runs once and is over has no runs', () => {
  const text = 'at(2026-01-01T06:00:00)'
  expect(runsOf(text, 'event-bridge', 'UTC', '2026-01-01T06:00:00Z', 3)).toEqual([])
  expect(runsOf(text, 'event-bridge', 'UTC', '2026-01-01T05:59:59Z', 3)).toHaveLength(1)
})

it.each([
  ['event-bridge', 'cron(0 6 * * ? *)', 'every day at 06:00 UTC'],
  ['event-bridge', 'cron(15 12 ? * MON-FRI *)', 'Monday to Friday at 12:15 UTC'],
  ['event-bridge', 'cron(0 9 L * ? *)', 'on the last day of the month at 09:00 UTC'],
  ['event-bridge', 'cron(0 9 LW * ? *)', 'on the last working day of the month at 09:00 UTC'],
  ['event-bridge', 'cron(0 9 ? * 6L *)', 'every last Friday of the month at 09:00 UTC'],
  ['event-bridge', 'cron(0 0 1 1 ? 2030)', 'on day 1 of the month in January of 2030 at 00:00 UTC'],
  ['event-bridge', 'rate(12 hours)', 'every 12 hours, counted from when it is made'],
  ['event-bridge', 'at(2027-03-01T06:30:15)', 'once, on 1 March 2027 at 06:30 UTC'],
  ['kubernetes', '*/5 * * * *', 'every day every 5 minutes UTC'],
  ['kubernetes', '@hourly', 'every day every hour UTC'],
  ['kubernetes', '30 * * * *', 'every day every hour at 30 minutes past UTC'],
  ['kubernetes', '0 6 1 * MON', 'on day 1 of the month and every Monday at 06:00 UTC'],
  ['airflow', '@once', 'once, when the DAG is switched on'],
  [
    'cloud-scheduler',
    'every 5 minutes from 10:00 to 14:00',
    'every day every 5 minutes from 10:00 to 14:00 UTC',
  ],
  [
    'cloud-scheduler',
    '1st,3rd monday of month 09:00',
    'every first Monday of the month and third Monday of the month at 09:00 UTC',
  ],
] as const)('%s %s in words', (dialect, text, words) => {
  expect(describeSchedule(scheduleOf(text, dialect), 'UTC')).toBe(words)
})
