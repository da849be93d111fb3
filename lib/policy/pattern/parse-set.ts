import { type PatternNode, PatternProblem } from './pattern-node'
import type { PatternReader } from './pattern-reader'

type Has = (codePoint: number) => boolean

/** `[a-z\d_]`, after its opening bracket. */
export function parseSet(reader: PatternReader): PatternNode {
  const isOpposite = reader.take('^')
  const members: Has[] = []
  while (!reader.take(']')) members.push(parseMember(reader))
  if (members.length === 0) throw new PatternProblem('It has a set [] with nothing in it.')
  const has: Has = (code) => members.some((member) => member(code))
  return { kind: 'set', has: isOpposite ? (code) => !has(code) : has }
}

function parseMember(reader: PatternReader): Has {
  if (reader.isAt('[:')) {
    throw new PatternProblem('Sets such as [:alpha:] cannot be used. Write A-Za-z.')
  }
  const from = parseEnd(reader)
  if (typeof from === 'function') return from
  if (!reader.isAt('-') || reader.isAt('-]')) return (code) => code === from
  reader.take('-')
  const to = parseEnd(reader)
  if (typeof to === 'function' || to < from) {
    throw new PatternProblem('A range in a set must run from a lower to a higher character.')
  }
  return (code) => from <= code && code <= to
}

/** One end of a range, or a class such as `\d`. */
function parseEnd(reader: PatternReader): number | Has {
  const character = reader.next()
  if (character !== '\\') return character.codePointAt(0) ?? 0
  const escaped = reader.next()
  const has = classEscape(escaped)
  if (has) return has
  if (/[A-Za-z0-9]/.test(escaped)) throw new PatternProblem(`\\${escaped} cannot be used.`)
  return escaped.codePointAt(0) ?? 0
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /\d/u,
  D: /\D/u,
  w: /\w/u,
  W: /\W/u,
  s: /\s/u,
  S: /\S/u,
}

/** What `\d` and its like stand for; undefined for other characters after a backslash. */
export function classEscape(character: string): Has | undefined {
  const expression = Object.hasOwn(CLASSES, character) ? CLASSES[character] : undefined
  return expression && ((code) => expression.test(String.fromCodePoint(code)))
}
