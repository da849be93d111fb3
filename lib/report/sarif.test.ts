import { expect, test } from 'vitest'
import { CODE_WORDS } from '../diagnostics/code-words'
import { sarif } from './sarif'
import type { ReportedDiagnostic } from './validation-report'

const range = { start: { line: 2, column: 3 }, end: { line: 2, column: 3 } }
const finding = (part: Partial<ReportedDiagnostic>): ReportedDiagnostic => ({
  file: 'a.yaml',
  severity: 'error',
  code: 'missing-key',
  message: 'm',
  path: [],
  range,
  ...part,
})
const options = { version: '1.2.3', problems: [], relativePath: (path: string) => path }

test('levels, rules and their indexes belong together', () => {
  const [run] = sarif(
    [
      {
        path: 'a.yaml',
        valid: false,
        diagnostics: [
          finding({ code: 'unknown-key', severity: 'warning' }),
          finding({ code: 'default-region', severity: 'info' }),
          finding({ code: 'unknown-key' }),
        ],
      },
    ],
    options,
  ).runs
  const rules = run?.tool.driver.rules.map(({ id }) => id) ?? []
  expect(rules).toEqual(['default-region', 'unknown-key'])
  expect(
    run?.results.map(({ level, ruleId, ruleIndex }) => [level, ruleId, rules[ruleIndex]]),
  ).toEqual([
    ['warning', 'unknown-key', 'unknown-key'],
    ['note', 'default-region', 'default-region'],
    ['error', 'unknown-key', 'unknown-key'],
  ])
})

test.for([
  ['jobs/a b#1?.yaml', 'jobs/a%20b%231%3F.yaml'],
  ['c:/x', 'c%3A/x'],
  ['../größe/100%.yaml', '../gr%C3%B6%C3%9Fe/100%25.yaml'],
] as const)('the URI of %s is %s', ([path, uri]) => {
  const log = sarif([{ path, valid: false, diagnostics: [finding({ file: path })] }], options)
  const [location] = log.runs[0]?.results[0]?.locations ?? []
  expect(location?.physicalLocation.artifactLocation.uri).toBe(uri)
  expect(decodeURIComponent(uri)).toBe(path)
})

test('a run that could not read everything says so', () => {
  const [run] = sarif([], { ...options, problems: ['"x" does not exist.'] }).runs
  expect(run?.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: '"x" does not exist.' } }],
    },
  ])
})

test('every code says what, and why', () => {
  for (const [code, { what, why }] of Object.entries(CODE_WORDS)) {
    expect(what, code).toMatch(/^[A-Z][^.]+\.$|^A file may hold at most 1 MiB\.$/)
    expect(why, code).toMatch(/^(?:[A-Z0-9]|terraform ).+\.$/)
  }
})

test('a rule brings its reason, and its source where it has one', () => {
  const diagnostics = [finding({ code: 'duplicate-key' }), finding({ code: 'no-tags' })]
  const [run] = sarif([{ path: 'a.yaml', valid: false, diagnostics }], options).runs
  expect(run?.tool.driver.rules).toEqual([
    {
      id: 'duplicate-key',
      shortDescription: { text: 'A key may stand only once in a map.' },
      help: { text: expect.stringMatching(/ Source: https:\/\/yaml\.org\//) },
    },
    {
      id: 'no-tags',
      shortDescription: { text: 'A job should carry tags for cost allocation and compliance.' },
      help: { text: 'Untagged resources cannot be booked to anybody.' },
    },
  ])
})
