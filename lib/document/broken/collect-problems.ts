import type { Composer, ErrorCode } from 'yaml'
import type { Span } from '../document'

/** What the library finds wrong, in its own words. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
  readonly span: Span
}

/** After so many the text is no YAML, and looking on would only take time. */
export const MOST_PROBLEMS = 1000

type Source = number | readonly [number, number, ...number[]] | { offset: number; source?: string }

interface Complaining {
  onError: (source: Source, code: ErrorCode, message: string, isWarning?: boolean) => void
}

class TooManyProblems extends Error {}

/**
 * Runs a composer and gathers its errors as data; result null when there were too many.
 *
 * The library makes an exception with a stack trace of each, which takes 20 s for 1 MiB of `[]`.
 * Unknown tags are only warnings to it, but PyYAML refuses them, and so do we.
 */
export function collectProblems<T>(
  composer: Composer,
  run: () => T,
): { problems: readonly Problem[]; result: T | null } {
  const problems: Problem[] = []
  complaining(composer).onError = (source, code, message, isWarning) => {
    if (isWarning && code !== 'TAG_RESOLVE_FAILED') return
    if (problems.length === MOST_PROBLEMS) throw new TooManyProblems()
    problems.push({ code, message, span: spanOfSource(source) })
  }
  try {
    return { problems, result: run() }
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error
    return { problems, result: null }
  }
}

/** `onError` is private in the types of yaml 2.9, but a plain property that each call reads anew. */
function complaining(composer: Composer): Complaining {
  return composer as unknown as Complaining
}

function spanOfSource(source: Source): Span {
  if (typeof source === 'number') return { start: source, end: source + 1 }
  if ('offset' in source) {
    return { start: source.offset, end: source.offset + (source.source?.length ?? 1) }
  }
  return { start: source[0], end: source[1] }
}
