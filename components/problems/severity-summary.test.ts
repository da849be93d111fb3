import { expect, it } from 'vitest'
import type { Diagnostic, Severity } from '@/lib/diagnostics/diagnostic'
import { problemState } from './severity-summary'

const found = (severity: Severity): Diagnostic => ({
  severity,
  code: 'wrong-type',
  message: '',
  document: 'job',
  path: [],
  span: { start: 0, end: 1 },
})

it.each([
  [[], 0, null, 'No problems'],
  [['info', 'info'], 0, null, 'No problems'],
  [['info', 'warning'], 1, 'warning', '1 warning'],
  [['warning', 'error', 'info', 'error'], 3, 'error', '2 errors, 1 warning'],
] as const)('%j', (severities, count, worst, words) => {
  expect(problemState(severities.map(found))).toEqual({ count, worst, words })
})
