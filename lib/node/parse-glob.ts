import { type NamePattern, parseName } from './match-name'

/** A name as it stands, a pattern for one name, or `null` for `**`. */
export type Segment = string | NamePattern | null

export interface Glob {
  /** `/` for a pattern from the root of the file system, else empty. */
  readonly root: string
  readonly segments: readonly Segment[]
}

/** More alternatives than this are no pattern that a person wrote. */
const MAX_ALTERNATIVES = 1000

/** A pattern → its alternatives without braces, each cut at the slashes. */
export function parseGlob(pattern: string): readonly Glob[] {
  return expandBraces(pattern).map((alternative) => ({
    root: alternative.startsWith('/') ? '/' : '',
    segments: alternative
      .split('/')
      .filter((name) => name !== '')
      .map(segment)
      // `**/**` means `**`, and costs a second walk.
      .filter((part, index, parts) => part !== null || parts[index - 1] !== null),
  }))
}

function segment(name: string): Segment {
  if (name === '**') return null
  return /[*?[]/.test(name) ? parseName(name) : name
}

/** `a{b,c}d` → `abd`, `acd`; braces without a comma stay. */
function expandBraces(pattern: string): readonly string[] {
  const done: string[] = []
  const pending = [pattern]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const braces = innermostBraces(next)
    if (!braces || done.length + pending.length > MAX_ALTERNATIVES) {
      done.push(next)
      continue
    }
    const before = next.slice(0, braces.index)
    const after = next.slice(braces.index + braces[0].length)
    for (const choice of (braces[1] ?? '').split(',')) pending.push(before + choice + after)
  }
  return done
}

function innermostBraces(pattern: string): RegExpExecArray | undefined {
  for (const found of pattern.matchAll(/\{([^{}]*)\}/g)) if (found[1]?.includes(',')) return found
  return undefined
}
