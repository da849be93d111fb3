import { describe, expect, it } from 'vitest'
import type { ScheduleDialect } from './schedule'
import { translateSchedule } from './translate-schedule'

describe('a schedule of another platform', () => {
  it.each<[string, ScheduleDialect, string]>([
    ['cron(0 6 * * ? *)', 'cloud-scheduler', '0 6 * * *'],
    ['0 6 * * *', 'event-bridge', 'cron(0 6 * * ? *)'],
    ['rate(1 days)', 'event-bridge', 'rate(1 day)'],
  ])('%s is exactly the same to %s: %s', (text, to, exact) => {
    expect(translateSchedule(text, to).exact).toBe(exact)
  })

  it('with a range that runs backwards may be meant either way', () => {
    const { exact, choices } = translateSchedule('5-1 * * * *', 'kubernetes')
    expect(exact).toBeNull()
    expect(choices.length).toBeGreaterThan(0)
  })

  it('whose runs are counted from another start is a choice', () => {
    const { exact, choices } = translateSchedule('rate(15 minutes)', 'kubernetes')
    expect(exact).toBeNull()
    expect(choices).toContain('*/15 * * * *')
  })

  it('that no platform has is nothing', () => {
    expect(translateSchedule('now and then', 'airflow')).toEqual({ exact: null, choices: [] })
  })
})

describe('a schedule in another spelling is certain', () => {
  it.each<[string, ScheduleDialect, string]>([
    ['Rate(5 minutes)', 'event-bridge', 'rate(5 minutes)'],
    ['rate(5minutes)', 'event-bridge', 'rate(5 minutes)'],
    ['rate( 5  Mins )', 'event-bridge', 'rate(5 minutes)'],
    ['rate 5 minutes', 'event-bridge', 'rate(5 minutes)'],
    ['"rate(5 minutes)"', 'event-bridge', 'rate(5 minutes)'],
    ['rate(2 hour)', 'event-bridge', 'rate(2 hours)'],
    ['rate(1h)', 'event-bridge', 'rate(1 hour)'],
    ['rate(1 week)', 'event-bridge', 'rate(7 days)'],
    ['RATE(24 HOUR)', 'event-bridge', 'rate(24 hours)'],
    ['rate(1.5 hours)', 'event-bridge', 'rate(90 minutes)'],
    ['rate(120 seconds)', 'event-bridge', 'rate(2 minutes)'],
    ['CRON(0 6 * * ? *)', 'event-bridge', 'cron(0 6 * * ? *)'],
    ['cron (0 6 ? * MONDAY * )', 'event-bridge', 'cron(0 6 ? * MON *)'],
    ['cron(0 6 * * *)', 'event-bridge', 'cron(0 6 * * ? *)'],
    ['cron(0 0 6 * * ? *)', 'event-bridge', 'cron(0 6 * * ? *)'],
    ['0 0 6 * * ?', 'event-bridge', 'cron(0 6 * * ? *)'],
    ['@Daily', 'event-bridge', 'cron(0 0 * * ? *)'],
    ['every day at 6:30 pm', 'event-bridge', 'cron(30 18 * * ? *)'],
    ['At(2030-1-01 06:00)', 'event-bridge', 'at(2030-01-01T06:00:00)'],
    ['2030-01-01T06:00:00', 'event-bridge', 'at(2030-01-01T06:00:00)'],
    ['@Daily', 'kubernetes', '@daily'],
    ['@every 1 day', 'kubernetes', '@every 24h'],
    ['@EVERY 90 mins', 'kubernetes', '@every 1h30m'],
    ['0 0 6 ? * MON-FRI', 'kubernetes', '0 6 * * 1-5'],
    ['CRON(0 6 * * *)', 'airflow', '0 6 * * *'],
    ['0 6 * September Thurs', 'airflow', '0 6 * SEP THU'],
    ['every 1 hour', 'cloud-scheduler', 'every 1 hours'],
    ['Every 2 Days', 'cloud-scheduler', 'every 48 hours'],
    ['every 1 min', 'cloud-scheduler', 'every 1 minutes'],
    ['every monday and friday at noon', 'cloud-scheduler', 'every monday,friday 12:00'],
    ['every day at midnight', 'cloud-scheduler', 'every day 00:00'],
    ['every monday at 12 am', 'cloud-scheduler', 'every monday 00:00'],
  ])('%s is to %s the same as %s', (text, to, exact) => {
    expect(translateSchedule(text, to)).toEqual({ exact, choices: [] })
  })
})

describe('a schedule that may be read in several ways is a choice', () => {
  it.each<[string, ScheduleDialect, readonly string[]]>([
    ['rate(5m)', 'event-bridge', ['rate(5 minutes)']],
    ['rate(90 seconds)', 'event-bridge', ['rate(1 minute)', 'rate(2 minutes)']],
    ['rate(30 seconds)', 'event-bridge', ['rate(1 minute)']],
    ['rate(1 month)', 'event-bridge', ['rate(30 days)', 'cron(0 0 1 * ? *)']],
    ['rate(1 quarter)', 'event-bridge', ['rate(90 days)', 'cron(0 0 1 */3 ? *)']],
    ['rate(1 year)', 'event-bridge', ['rate(365 days)', 'cron(0 0 1 1 ? *)']],
    ['rate(5)', 'event-bridge', ['rate(5 days)', 'rate(5 hours)', 'rate(5 minutes)']],
    ['every 5 mins', 'event-bridge', ['rate(5 minutes)']],
    ['every hour', 'event-bridge', ['rate(1 hour)', 'cron(0 * * * ? *)']],
    ['every minute', 'cloud-scheduler', ['every 1 minutes', '* * * * *']],
    ['at(2030-01-01)', 'event-bridge', ['at(2030-01-01T00:00:00)']],
    ['at(2030-01-01T06:00:00Z)', 'event-bridge', ['at(2030-01-01T06:00:00)']],
    ['0 0 6 * * *', 'event-bridge', ['cron(0 0 6 * ? *)', 'cron(0 6 * * ? *)']],
    ['0 0 6 * * *', 'kubernetes', ['0 0 6 * *', '0 6 * * *']],
    ['15 6 * * 1 *', 'kubernetes', ['15 6 * * 0', '15 6 * * 1']],
    ['0 6 * * MON 2030', 'kubernetes', []],
    ['*/15 * * * * *', 'kubernetes', ['*/15 * * * *']],
    ['0 6 * * 1 0', 'airflow', ['6 * * 1 0', '0 6 * * 1']],
    ['Hourly', 'kubernetes', ['@hourly']],
    ['every weekday at 9am', 'kubernetes', ['0 9 * * 1-5']],
    ['cron(15 12 ? * 0 *)', 'event-bridge', ['cron(15 12 ? * SUN *)']],
    ['rate(five minutes)', 'event-bridge', []],
    ['rate(0 weeks)', 'event-bridge', []],
    ['every monday at 13 pm', 'cloud-scheduler', []],
    [`rate(${'5'.repeat(300)} minutes)`, 'event-bridge', []],
  ])('%s to %s', (text, to, choices) => {
    expect(translateSchedule(text, to)).toEqual({ exact: null, choices })
  })
})
