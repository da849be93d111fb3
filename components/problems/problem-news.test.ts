import { expect, it } from 'vitest'
import type { Diagnostic, Severity } from '@/lib/diagnostics/diagnostic'
import { problemKeys, problemNews } from './problem-news'

const found = (severity: Severity, key: string, message = `${key} is wrong.`): Diagnostic => ({
  severity,
  code: 'wrong-type',
  message,
  document: 'job',
  path: [key],
  span: { start: 0, end: 1 },
})
const one = found('error', 'a')
const two = found('warning', 'b')

it.each([
  ['nothing', [one], [one], null],
  ['a note', [], [found('info', 'a')], null],
  ['other words of the same', [one], [found('error', 'a', 'Still wrong.')], null],
  ['a new one', [one], [one, two], 'New problem: b is wrong. 1 error, 1 warning in all.'],
  [
    'one that became worse',
    [found('warning', 'a')],
    [one],
    'New problem: a is wrong. 1 error in all.',
  ],
  ['several', [], [one, two], '2 new problems, the first: a is wrong. 1 error, 1 warning in all.'],
  ['one that has gone', [one, two], [one], null],
  ['the last that has gone', [one], [found('info', 'a')], 'No problems left.'],
] as const)('tells of %s', (_, before, after, words) => {
  expect(problemNews(problemKeys(before), after)).toBe(words)
})
