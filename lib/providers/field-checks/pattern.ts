import type { FieldCheck } from '../field-check'
import { asText } from './as-terraform'
import { re2 } from './re2'
import type { Where } from './where'

/** A check that reads patterns, each as the module has it, so that a test can compare them. */
export interface PatternCheck extends FieldCheck {
  readonly patterns: readonly string[]
}

/** Takes texts that match one of the patterns, which are the module's own, in RE2's syntax. */
export function pattern(where: Where, ...patterns: readonly [string, ...string[]]): PatternCheck {
  return { ...where, patterns, accepts: matches(...patterns) }
}

/** Whether a value is a text that matches one of the patterns, in RE2's syntax. */
export function matches(...patterns: readonly string[]): (value: unknown) => boolean {
  const compiled = patterns.map(re2)
  return (value) => {
    const text = asText(value)
    return text !== null && compiled.some((one) => one.test(text))
  }
}

/** Takes texts that do not match the pattern, which is the module's own, in RE2's syntax. */
export function notPattern(where: Where, source: string): PatternCheck {
  const compiled = re2(source)
  return {
    ...where,
    patterns: [source],
    accepts: (value) => !compiled.test(asText(value) ?? ''),
  }
}

/** The check with a nearest value: the text rewritten, where the check then takes it. */
export function withRewrite<Check extends FieldCheck>(
  check: Check,
  rewrite: (text: string) => string | null,
): Check {
  return {
    ...check,
    nearest: (value, variables) => {
      const text = asText(value)
      const near = text === null ? null : rewrite(text)
      return near !== null && check.accepts(near, variables) ? near : undefined
    },
  }
}
