import { CODE_WORDS } from '../diagnostics/code-words'
import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic'
import type { Range } from './range'
import type { ReportedDiagnostic, ValidationReport } from './validation-report'
import type { ReportedFix } from './write-fixes'

// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

export interface SarifOptions {
  readonly version: string
  /** Sentences about inputs that could not be read: the run was then not complete. */
  readonly problems: readonly string[]
  /** The path of a file from the folder that the URIs are relative to, with `/` between names. */
  readonly relativePath: (path: string) => string
}

/** Reports → one SARIF 2.1.0 log with a single run. */
export function sarif(reports: readonly ValidationReport[], options: SarifOptions) {
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  const codes = [...new Set(found.map(({ code }) => code))].sort()
  const location = (path: string) => ({ uri: uriReference(options.relativePath(path)) })
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dativo',
            semanticVersion: options.version,
            rules: codes.map(reportingDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: options.problems.length === 0,
            toolExecutionNotifications: options.problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: found.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: location(finding.file),
                region: region(finding.range),
              },
              ...logicalLocations(finding),
            },
          ],
          ...fixes(finding, location),
        })),
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

function region({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function logicalLocations({ path }: ReportedDiagnostic) {
  if (path.length === 0) return {}
  return { logicalLocations: [{ fullyQualifiedName: path.join('.'), kind: 'member' }] }
}

/** A choice is told from a certain fix by its words, and for programs by its properties. */
function fixes(
  { fix, choices = [] }: ReportedDiagnostic,
  location: (path: string) => { uri: string },
) {
  const all = [
    ...(fix ? [{ ...changeOf(fix, location), properties: { class: 'certain' } }] : []),
    ...choices.map((one) => ({
      ...changeOf({ ...one, title: `Choice: ${one.title}` }, location),
      properties: { class: 'choice' },
    })),
  ]
  return all.length > 0 ? { fixes: all } : {}
}

function changeOf(
  { title, file, edits }: ReportedFix,
  location: (path: string) => { uri: string },
) {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    insertedContent: { text: newText },
  }))
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: location(file), replacements }],
  }
}

/** A relative path → an RFC 3986 reference: no character of a name may end its segment. */
function uriReference(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
