import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { CODE_WORDS } from '../diagnostics/code-words'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import { sarif } from './sarif'
import {
  type ReportedDiagnostic,
  type ValidationReport,
  validationReport,
} from './validation-report'

/** The standard's own schema; it is of draft 4, whose keyword for its name draft 7 refuses. */
const SCHEMA = join(import.meta.dirname, 'fixtures', 'sarif-2.1.0-rtm.5.json')
const { $schema, id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'))
const ajv = new Ajv({ strictTypes: false, unicodeRegExp: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function errorsOf(log: unknown): readonly unknown[] {
  validate(JSON.parse(JSON.stringify(log)))
  return validate.errors ?? []
}

function reportOf(job: string, asset?: string): ValidationReport {
  const files = { job: 'jobs/größe #1.yaml', asset: asset === undefined ? null : '../a b.yaml' }
  const analysis = analyse({
    job: { name: files.job, text: job },
    asset: asset === undefined ? null : { name: 'a b.yaml', text: asset },
  })
  return validationReport(analysis, { files, isStrict: false, withFixes: true })
}

const REPORTS: readonly (readonly [name: string, report: ValidationReport])[] = [
  ['an empty file', reportOf('')],
  ['a text that does not parse', reportOf('a: [\n')],
  ['a list', reportOf('- 1\n')],
  [
    'errors, warnings and infos, with fixes in both files',
    reportOf(
      'tenant_id: 7\ninfrastructure:\n  provider: aws\n  runtime: {type: cloud_run}\n  tags: {costs: "1"}\n',
      'name: orders\ncompliance:\n  regulations: GDPR\n',
    ),
  ],
]

const options = { version: '1.2.3', problems: ['"x" does not exist.'], relativePath: String }

describe('the log is SARIF 2.1.0', () => {
  it('without a job', () => {
    expect(errorsOf(sarif([], options))).toEqual([])
  })

  it.each(REPORTS)('of %s', (_name, report) => {
    expect(report.diagnostics).not.toEqual([])
    expect(errorsOf(sarif([report], options))).toEqual([])
  })

  it('with a fix in each of two files', () => {
    const log = sarif(
      REPORTS.map(([, report]) => report),
      options,
    )
    const changes = log.runs[0]?.results.flatMap((result) => result.fixes ?? []) ?? []
    const files = changes.flatMap(({ artifactChanges }) =>
      artifactChanges.map(({ artifactLocation }) => artifactLocation.uri),
    )
    expect(new Set(files)).toEqual(new Set(['jobs/gr%C3%B6%C3%9Fe%20%231.yaml', '../a%20b.yaml']))
    expect(errorsOf(log)).toEqual([])
  })

  it('of every code', () => {
    const start = { line: 1, column: 1 }
    const diagnostics = (Object.keys(CODE_WORDS) as DiagnosticCode[]).map(
      (code): ReportedDiagnostic => ({
        file: 'a.yaml',
        severity: 'info',
        code,
        message: 'm',
        path: ['infrastructure', 0],
        range: { start, end: start },
      }),
    )
    expect(errorsOf(sarif([{ path: 'a.yaml', valid: true, diagnostics }], options))).toEqual([])
  })

  it('and the schema would say if it were not', () => {
    const log = sarif([], options)
    expect(errorsOf({ ...log, version: '2.0.0' })).not.toEqual([])
    expect(errorsOf({ ...log, runs: [{}] })).not.toEqual([])
  })
})
