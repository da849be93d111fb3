import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { pathKey } from '@/lib/document/path-key'
import { problemState } from './severity-summary'

/** What tells one problem from another, however its words and its place in the text change. */
export function problemKeys(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, code, document, path }) => pathKey([severity, code, document, ...path])),
  )
}

/**
 * What to read out of the problems that have come since those of `before`, and when the last one has
 * gone; null where there is nothing to tell.
 */
export function problemNews(
  before: ReadonlySet<string>,
  diagnostics: readonly Diagnostic[],
): string | null {
  const now = problemKeys(diagnostics)
  const fresh = diagnostics.filter((one) => [...problemKeys([one])].some((key) => !before.has(key)))
  const [first] = fresh
  if (!first) return now.size === 0 && before.size > 0 ? 'No problems left.' : null
  const { words } = problemState(diagnostics)
  if (fresh.length === 1) return `New problem: ${first.message} ${words} in all.`
  return `${fresh.length} new problems, the first: ${first.message} ${words} in all.`
}
