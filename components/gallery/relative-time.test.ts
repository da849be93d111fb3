import { expect, it } from 'vitest'
import { relativeTime } from './relative-time'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

it.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [23 * HOUR, '23 hours ago'],
  [24 * HOUR, '1 day ago'],
  [400 * 24 * HOUR, '400 days ago'],
  [-5000, 'just now'],
])('%d ms ago is %s', (ago, words) => {
  expect(relativeTime(1_000_000_000_000 - ago, 1_000_000_000_000)).toBe(words)
})
