import type { ValidationReport } from './validation-report'

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
 * A message holds values from the user's file; control characters among them must not reach a
 * terminal, which would obey them, or break the line in two.
 */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${code}`
  })
}
