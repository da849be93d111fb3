/** What one place of a pattern takes: any number of characters, or one of which it says whether. */
type Part = 'any' | ((character: string) => boolean)

/** A pattern for one name of a path: `*`, `?`, `[a-z]`, `[!a-z]` and characters as they stand. */
export interface NamePattern {
  readonly parts: readonly Part[]
  /** As in a shell, a wildcard does not stand for the dot of a hidden name. */
  readonly takesHidden: boolean
}

/** The text of a pattern → what `matchesName` takes. A bracket that is not closed is itself. */
export function parseName(text: string): NamePattern {
  const characters = [...text]
  const parts: Part[] = []
  const lastClose = characters.lastIndexOf(']')
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    // Behind the last one no bracket is closed, and none is looked for.
    const end = character === '[' && at < lastClose ? endOfSet(characters, at) : -1
    if (end >= 0) {
      parts.push(parseSet(characters.slice(at + 1, end)))
      at = end
    } else if (character !== '*' || parts.at(-1) !== 'any') parts.push(parsePart(character))
  }
  return { parts, takesHidden: text.startsWith('.') }
}

function parsePart(character: string): Part {
  if (character === '*') return 'any'
  return character === '?' ? () => true : (other) => other === character
}

/** Where the set that begins at a bracket is closed; a bracket as its first member closes nothing. */
function endOfSet(characters: readonly string[], start: number): number {
  const first = /[!^]/.test(characters[start + 1] ?? '') ? start + 2 : start + 1
  return characters.indexOf(']', characters[first] === ']' ? first + 1 : first)
}

/** `[z-a]` takes nothing, as in a shell. */
function parseSet(inside: readonly string[]): Part {
  const isNegated = /^[!^]/.test(inside[0] ?? '')
  const members = isNegated ? inside.slice(1) : inside
  const single = new Set<string>()
  const ranges: (readonly [from: string, to: string])[] = []
  for (let at = 0; at < members.length; at++) {
    const [from = '', dash, to] = members.slice(at, at + 3)
    if (dash === '-' && to !== undefined) {
      ranges.push([from, to])
      at += 2
    } else single.add(from)
  }
  if (ranges.some(([from, to]) => code(from) > code(to))) return () => false
  const has = (character: string) =>
    single.has(character) ||
    ranges.some(([from, to]) => code(from) <= code(character) && code(character) <= code(to))
  return (character) => has(character) !== isNegated
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0
}

/**
 * Whether a name is one that the pattern means. Where what follows a `*` does not fit, that star takes
 * one more character and no earlier one does: the time is at most the pattern's length times the name's.
 */
export function matchesName({ parts, takesHidden }: NamePattern, name: string): boolean {
  if (name.startsWith('.') && !takesHidden) return false
  const characters = [...name]
  let part = 0
  let star = -1
  let restart = 0
  for (let at = 0; at < characters.length; ) {
    const next = parts[part]
    if (next === 'any') {
      star = part
      part += 1
      restart = at
    } else if (next?.(characters[at] ?? '')) {
      part += 1
      at += 1
    } else if (star >= 0) {
      part = star + 1
      restart += 1
      at = restart
    } else return false
  }
  while (parts[part] === 'any') part += 1
  return part === parts.length
}
