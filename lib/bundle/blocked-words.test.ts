import { expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { parseDocument } from '../document/parse-document'
import { runtimeSupport } from '../providers/clouds'
import { blockedWords } from './blocked-words'

const found = (severity: Diagnostic['severity']): Diagnostic => ({
  severity,
  code: 'wrong-type',
  message: '',
  document: 'job',
  path: [],
  span: { start: 0, end: 1 },
})

const complete = {
  job: parseDocument('a: 1'),
  provider: 'aws',
  runtime: 'ecs',
  support: runtimeSupport('aws', 'ecs'),
} as const

it.each([
  [['warning', 'info'], null],
  [['warning', 'error'], 'Fix 1 error to build the bundle.'],
  [['error', 'error'], 'Fix 2 errors to build the bundle.'],
] as const)('%j', (severities, words) => {
  const diagnostics = severities.map((severity) => found(severity))
  expect(blockedWords({ ...complete, diagnostics })).toBe(words)
})

it('says what is missing from an unfinished document without errors', () => {
  const unfinished = { ...complete, runtime: null, support: null, diagnostics: [] }
  expect(blockedWords(unfinished)).toMatch(/names no runtime yet/)
})
