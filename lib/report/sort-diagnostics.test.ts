import { describe, expect, it } from 'vitest'
import { severitySummary } from '@/components/problems/severity-summary'
import type { Diagnostic, DocumentRole, Severity } from '../diagnostics/diagnostic'
import { sortDiagnostics } from './sort-diagnostics'

const found = (severity: Severity, document: DocumentRole, start: number): Diagnostic => ({
  severity,
  code: 'wrong-type',
  message: `${severity} ${document} ${start}`,
  document,
  path: [],
  span: { start, end: start + 1 },
})

describe('sortDiagnostics', () => {
  it('puts the worst first, then the job before the asset, then by position', () => {
    const sorted = [
      found('error', 'job', 2),
      found('error', 'job', 9),
      found('error', 'asset', 1),
      found('warning', 'job', 0),
      found('info', 'job', 0),
    ]
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted)
  })

  it('leaves the list it was given alone', () => {
    const given = Object.freeze([found('info', 'job', 0), found('error', 'job', 0)])
    expect(sortDiagnostics(given)).not.toBe(given)
    expect(given[0]?.severity).toBe('info')
  })
})

describe('severitySummary', () => {
  it.each([
    [[], []],
    [['error'], ['1 error']],
    [
      ['warning', 'error', 'error'],
      ['2 errors', '1 warning'],
    ],
    [
      ['info', 'info', 'warning'],
      ['1 warning', '2 notes'],
    ],
  ] as const)('%j is %j', (severities, words) => {
    const summary = severitySummary(severities.map((severity) => found(severity, 'job', 0)))
    expect(summary.map((one) => one.words)).toEqual(words)
  })
})
