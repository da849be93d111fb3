import { describe, expect, it } from 'vitest'
import { readSchedule } from './read-schedule'
import { inUtc, offsetsOf } from './shift-schedule'
import { writtenIn } from './translate-schedule'

function shifted(text: string, aheadMinutes: number): string | null {
  const read = readSchedule(text, 'kubernetes')
  if (!read.ok) throw new Error(read.problem)
  const schedule = inUtc(read.schedule, aheadMinutes)
  return schedule && writtenIn(schedule, 'container-apps').exact
}

describe('a schedule by another clock, in UTC', () => {
  it.each([
    ['30 2 * * *', -360, '30 8 * * *'],
    ['30 20 * * *', -360, '30 2 * * *'],
    ['0 6 * * 1-5', 60, '0 5 * * 1-5'],
    // The day before, and the day after.
    ['0 0 * * 1', 60, '0 23 * * 0'],
    ['0 23 * * 6', -120, '0 1 * * 0'],
    ['15 9 * * *', 330, '45 3 * * *'],
    ['0 6 1 * *', 60, '0 5 1 * *'],
    ['0 */6 * * *', 60, '0 5,11,17,23 * * *'],
  ])('%s, %d minutes ahead: %s', (text, ahead, utc) => {
    expect(shifted(text, ahead)).toBe(utc)
  })

  it.each([
    // The last day of the month before, which cron cannot say.
    ['0 0 1 * *', 60],
    // Some times on the same day, some on another.
    ['0 0,12 * * 1', 60],
    ['0 0 * 6 *', 60],
  ])('%s, %d minutes ahead, is none', (text, ahead) => {
    expect(shifted(text, ahead)).toBeNull()
  })
})

it.each([
  ['UTC', [0, 0]],
  ['America/Chicago', [-360, -300]],
  ['Asia/Kolkata', [330, 330]],
  ['Australia/Sydney', [660, 600]],
])('the clocks of %s are ahead by %j', (zone, offsets) => {
  expect(offsetsOf(zone)).toEqual(offsets)
})
