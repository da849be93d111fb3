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
