import { matchesPattern } from './pattern/match-pattern'
import type { Allowed } from './policy'

/** Whether a value is one of those listed or matches the pattern. Capitals count. */
export function isAllowed(value: string, { values, pattern }: Allowed): boolean {
  return (
    values.some((allowed) => fitsValue(value, allowed)) ||
    (pattern !== null && matchesPattern(pattern, value))
  )
}

/** The allowed values that can be written as they stand: those without a `*`. */
export function literalValues(allowed: Allowed | null): readonly string[] {
  return allowed?.values.filter((value) => !value.includes('*')) ?? []
}

/** True when the listed values are all that is allowed. */
export function isClosed(allowed: Allowed): boolean {
  return allowed.pattern === null && literalValues(allowed).length === allowed.values.length
}

/** A value that AWS tag policies would match: `*` stands for any text, also for none. */
function fitsValue(value: string, allowed: string): boolean {
  const star = allowed.indexOf('*')
  if (star === -1) return value === allowed
  const start = allowed.slice(0, star)
  const end = allowed.slice(star + 1)
  return value.length >= start.length + end.length && value.startsWith(start) && value.endsWith(end)
}
