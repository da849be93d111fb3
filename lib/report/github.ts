import type { Severity } from '../diagnostics/diagnostic'
import type { Range } from './reported-finding'
import type { ReportedDiagnostic, ValidationReport } from './validation-report'
import { visible } from './visible'

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

export interface GithubOptions {
  /** Sentences about inputs that could not be read; they belong to no line. */
  readonly problems: readonly string[]
  /** The path of a file from the root of the repository, with `/` between names. */
  readonly relativePath: (path: string) => string
}

/** Reports → workflow commands of GitHub Actions, one a line, which annotate a pull request. */
export function github(
  reports: readonly ValidationReport[],
  { problems, relativePath }: GithubOptions,
): string {
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  const lines = [
    ...found.map((finding) => annotation(finding, relativePath(finding.file))),
    ...problems.map((problem) => `::error::${data(problem)}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ severity, code, message, range }: ReportedDiagnostic, file: string): string {
  const properties = { file, ...placeOf(range), title: code }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}`
}

/** The runner drops the columns of what spans several lines, and complains of them. */
function placeOf({ start, end }: Range): Readonly<Record<string, number>> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line }
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
}

// The escapes of @actions/core, src/command.ts: the runner undoes these and no others.
function data(text: string): string {
  const lines = text.split(/(\r?\n|\r)/)
  const shown = lines.map((line, index) => (index % 2 === 0 ? visible(line) : line)).join('')
  return shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
