import { expect, it } from 'vitest'
import { scheduleInWords } from './schedule-in-words'

const now = new Date('2026-11-26T12:00:00Z')

it('says what it means and when it runs next, by the clocks of its zone', () => {
  expect(
    scheduleInWords('cron(0 6 * * ? *)', { dialect: 'event-bridge', zone: 'Europe/Berlin', now }),
  ).toEqual({
    says: 'Runs every day at 06:00 Europe/Berlin.',
    next: ['Fri 27 Nov 2026, 06:00', 'Sat 28 Nov 2026, 06:00', 'Sun 29 Nov 2026, 06:00'].map(
      (run) => run.replace(' ', ', '),
    ),
  })
})

it.each([
  ['another dialect', '0 6 * * *', 'UTC'],
  ['no such zone', 'rate(1 day)', 'Berlin'],
])('says nothing of %s', (_, text, zone) => {
  expect(scheduleInWords(text, { dialect: 'event-bridge', zone, now })).toBeNull()
})

it('takes UTC where no zone is given', () => {
  expect(scheduleInWords('@daily', { dialect: 'airflow', zone: '', now })?.says).toMatch(/ UTC\.$/)
})
