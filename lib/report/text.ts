import type { ValidationReport } from './validation-report'
import { visible } from './visible'

/** Findings, one a line: `path:line:col: severity code message`. */
export function text({ diagnostics }: ValidationReport): string {
  return diagnostics
    .map(({ file, range, severity, code, message }) => {
      const { line, column } = range.start
      return `${printable(`${file}:${line}:${column}: ${severity} ${code} ${message}`)}\n`
    })
    .join('')
}

/**
 * A line for a terminal or a log. A message holds values and names from anywhere; control characters
 * among them must not reach a terminal, which would obey them, or break the line in two, and no line
 * may be a command of GitHub Actions or Azure Pipelines, which read what programs print.
 */
export function printable(line: string): string {
  return visible(line)
    .replace(/^\s*::/, (colons) => `${colons.slice(0, -2)}\\u003a:`)
    .replace(/##(?=\[|vso\[)/g, '#\\u0023')
}
