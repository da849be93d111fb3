import { classEscape, parseSet } from './parse-set'
import { type PatternNode, PatternProblem } from './pattern-node'
import { PatternReader } from './pattern-reader'

/** Most repetitions that a count may ask for. */
const MOST_REPETITIONS = 256

/**
 * The text of a pattern → its tree. What it knows: characters, `.`, sets, `\d \w \s` and their
 * opposites, groups, `|`, `^`, `$`, `* + ? {n} {n,} {n,m}`; each means what it means in JavaScript
 * with the flag `u`.
 * @throws PatternProblem for anything else
 */
export function parsePattern(source: string): PatternNode {
  const reader = new PatternReader(source)
  const tree = parseChoice(reader)
  if (!reader.isDone) throw new PatternProblem('It has a ) without its (.')
  return tree
}

function parseChoice(reader: PatternReader): PatternNode {
  const options = [parseSequence(reader)]
  while (reader.take('|')) options.push(parseSequence(reader))
  const [only] = options
  return options.length === 1 && only ? only : { kind: 'choice', options }
}

function parseSequence(reader: PatternReader): PatternNode {
  const parts: PatternNode[] = []
  while (!reader.isDone && !reader.isAt('|') && !reader.isAt(')')) {
    parts.push(parseRepeat(reader, parseAtom(reader)))
  }
  return { kind: 'sequence', parts }
}

function parseAtom(reader: PatternReader): PatternNode {
  const character = reader.next()
  switch (character) {
    case '^':
      return { kind: 'start' }
    case '$':
      return { kind: 'end' }
    case '.':
      return { kind: 'set', has: (code) => !LINE_ENDS.has(code) }
    case '(':
      return parseGroup(reader)
    case '[':
      return parseSet(reader)
    case '\\':
      return parseEscape(reader.next())
    case '*':
    case '+':
    case '?':
      throw new PatternProblem(`The ${character} has nothing before it to repeat.`)
    case '{':
    case '}':
    case ']':
      throw new PatternProblem(`Write \\${character} for the character ${character}.`)
    default:
      return one(character)
  }
}

const LINE_ENDS: ReadonlySet<number> = new Set([10, 13, 0x2028, 0x2029])

function one(character: string): PatternNode {
  const own = character.codePointAt(0)
  return { kind: 'set', has: (code) => code === own }
}

function parseGroup(reader: PatternReader): PatternNode {
  if (reader.take('?') && !reader.take(':')) {
    throw new PatternProblem('Of the groups that start with (? only (?: … ) can be used.')
  }
  const inner = parseChoice(reader)
  if (!reader.take(')')) throw new PatternProblem('It has a ( without its ).')
  return inner
}

function parseEscape(character: string): PatternNode {
  const has = classEscape(character)
  if (has) return { kind: 'set', has }
  if (/[1-9]/.test(character)) throw new PatternProblem('Back-references cannot be used.')
  if (/[A-Za-z0-9]/.test(character)) {
    throw new PatternProblem(`\\${character} cannot be used.`)
  }
  return one(character)
}

function parseRepeat(reader: PatternReader, part: PatternNode): PatternNode {
  const count = parseCount(reader)
  if (!count) return part
  if (part.kind === 'start' || part.kind === 'end') {
    throw new PatternProblem('^ and $ cannot be repeated.')
  }
  // Whether as few as possible are taken makes no difference to what matches.
  reader.take('?')
  if (['*', '+', '?', '{'].some((mark) => reader.isAt(mark))) {
    throw new PatternProblem('A repetition cannot itself be repeated without a group around it.')
  }
  return { kind: 'repeat', part, ...count }
}

function parseCount(reader: PatternReader): { min: number; max: number } | null {
  if (reader.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
  if (reader.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
  if (reader.take('?')) return { min: 0, max: 1 }
  if (!reader.isAt('{')) return null
  const [, from = '', comma, to] = reader.takeMatch(/^\{(\d{1,4})(,)?(\d{1,4})?\}/) ?? []
  if (from === '') throw new PatternProblem('Write \\{ for the character {.')
  const min = Number(from)
  const max = to ? Number(to) : comma ? Number.POSITIVE_INFINITY : min
  if (max < min) throw new PatternProblem(`The count {${from},${to}} ends before it begins.`)
  if (min > MOST_REPETITIONS || (max > MOST_REPETITIONS && max !== Number.POSITIVE_INFINITY)) {
    throw new PatternProblem(`A count can be at most ${MOST_REPETITIONS}.`)
  }
  return { min, max }
}
