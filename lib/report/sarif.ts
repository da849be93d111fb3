import { CODE_WORDS } from '../diagnostics/code-words'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import { jsonText } from '../json-text'
import { json } from './json'
import { sarifResult } from './sarif-result'
import type { ValidationReport } from './validation-report'

// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export interface SarifOptions {
  readonly version: string
  /** Sentences about inputs that could not be read: the run was then not complete. */
  readonly problems: readonly string[]
  /** The path of a file from the folder that the URIs are relative to, with `/` between names. */
  readonly relativePath: (path: string) => string
}

/** Reports → one SARIF 2.1.0 log with a single run. */
export function sarif(reports: readonly ValidationReport[], options: SarifOptions) {
  const codes = codesIn(reports)
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  return logOf(
    codes,
    options,
    found.map((finding) => sarifResult(finding, codes, options.relativePath)),
  )
}

/** The same log as text, in parts: of many reports only one is held at a time. They are read twice. */
export function* sarifText(
  reports: Iterable<ValidationReport>,
  options: SarifOptions,
): Generator<string> {
  const codes = codesIn(reports)
  const whole = json(logOf(codes, options, codes.length > 0 ? [PLACE] : []))
  const [head = '', tail] = whole.split(JSON.stringify(PLACE))
  yield head
  if (tail === undefined) return
  const indent = /\n( *)$/.exec(head)?.[1] ?? ''
  let separator = ''
  for (const { diagnostics } of reports) {
    for (const finding of diagnostics) {
      yield separator + jsonText(sarifResult(finding, codes, options.relativePath), indent)
      separator = `,\n${indent}`
    }
  }
  yield tail
}

/** What stands for the results until they are written. */
const PLACE = '\0'

function codesIn(reports: Iterable<ValidationReport>): readonly DiagnosticCode[] {
  const codes = new Set<DiagnosticCode>()
  for (const { diagnostics } of reports) for (const { code } of diagnostics) codes.add(code)
  return [...codes].sort()
}

function logOf<Result>(
  codes: readonly DiagnosticCode[],
  { version, problems }: SarifOptions,
  results: readonly Result[],
) {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dativo',
            semanticVersion: version,
            rules: codes.map(reportingDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results,
      },
    ],
  }
}

function reportingDescriptor(id: DiagnosticCode) {
  const { what, why, source } = CODE_WORDS[id]
  return {
    id,
    shortDescription: { text: what },
    help: { text: source ? `${why} Source: ${source}` : why },
  }
}
