import type { Diagnostic } from '../diagnostics/diagnostic'

/** A diagnostic of which every text that is shown, its message and the titles of its ways out, is changed. */
export function withWords(diagnostic: Diagnostic, change: (text: string) => string): Diagnostic {
  const { message, fix, choices } = diagnostic
  return {
    ...diagnostic,
    message: change(message),
    ...(fix && { fix: { ...fix, title: change(fix.title) } }),
    ...(choices && { choices: choices.map((one) => ({ ...one, title: change(one.title) })) }),
  }
}
