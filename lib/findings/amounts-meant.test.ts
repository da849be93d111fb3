import { expect, it } from 'vitest'
import { amountsMeant } from './amounts-meant'

const values = (text: string, key: string, isWhole = true) =>
  amountsMeant(text, key, isWhole).map(({ value }) => value)

it.each([
  ['1h', 'timeout_seconds', [3600]],
  ['90m', 'timeout_seconds', [5400]],
  ['90 min', 'timeout_seconds', [5400]],
  ['2 hours', 'timeout_seconds', [7200]],
  ['1h30m', 'timeout_seconds', [5400]],
  ['PT1H', 'timeout_seconds', [3600]],
  ['1d', 'timeout_seconds', [86_400]],
  ['45s', 'timeout_seconds', [45]],
  ['1500ms', 'timeout_seconds', [1, 2]],
  ['2w', 'log_retention_days', [14]],
  ['48h', 'log_retention_days', [2]],
  ['3 instances', 'max_instances', [3]],
  ['80 %', 'target_cpu_utilization', [80]],
])('%s in %s', (text, key, expected) => {
  expect(values(text, key)).toEqual(expected)
})

it.each([
  ['2Gi', 'timeout_seconds'],
  ['1h', 'max_instances'],
  ['1 month', 'log_retention_days'],
  ['1 2', 'timeout_seconds'],
  ['soon', 'timeout_seconds'],
  ['h', 'timeout_seconds'],
  ['-5m', 'timeout_seconds'],
])('%s in %s is no amount of it', (text, key) => {
  expect(values(text, key)).toEqual([])
})

it('says the amount and what was written', () => {
  expect(amountsMeant('1h', 'timeout_seconds', true)[0]?.title).toBe('Change to 3600 (1h)')
  expect(amountsMeant('5 percent', 'error_rate', false)[0]?.title).toBe('Change to the number 5')
})
