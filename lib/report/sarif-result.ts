import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic'
import type { Range, ReportedFix } from './reported-finding'
import type { ReportedDiagnostic } from './validation-report'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** A finding as a result of SARIF; `codes` are the rules of the log in their order. */
export function sarifResult(
  finding: ReportedDiagnostic,
  codes: readonly DiagnosticCode[],
  relativePath: (path: string) => string,
) {
  const location = (path: string) => ({ uri: uriReference(relativePath(path)) })
  return {
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
  // Half a character has no UTF-8, which a reference is made of.
  const whole = path.replace(/\p{Cs}/gu, '\ufffd')
  return whole.split('/').map(encodeURIComponent).join('/')
}
