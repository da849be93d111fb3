import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { MAX_DEPTH } from '../limits'
import { collectProblems, MOST_PROBLEMS, type Problem } from './collect-problems'

/** A syntax tree as far as there is one, and what is wrong with it. */
export interface ComposedTree {
  readonly tree: Document.Parsed | null
  /** What the library complains of, in its own words. */
  readonly problems: readonly Problem[]
}

// The 1.2 core schema whatever a %YAML line says. Duplicate keys are found while the value is read
// (the library compares each key with each other); so are `<<` and aliases.
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * Broken text → the syntax tree of its first document, in one pass that stops at a second document
 * and after too many errors. Offsets count a BOM.
 */
export function composeTree(text: string): ComposedTree {
  const tokens = readTokens(text)
  const composer = new Composer(OPTIONS)
  const { problems, result } = collectProblems(composer, () => [
    ...composer.compose(tokens, true, text.length),
  ])
  const tree = result?.[0] ?? null
  const others = tree?.errors.map(({ code, message, pos: [start, end] }) => ({
    code,
    message,
    span: { start, end },
  }))
  return { tree, problems: [...problems, ...(others ?? [])] }
}

/** The tokens of the first document. */
function readTokens(text: string): CST.Token[] {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const parser = new Parser()
  parser.offset = bom
  const tokens: CST.Token[] = []
  let documents = 0
  let errors = 0
  const take = (token: CST.Token): boolean => {
    if (token.type === 'document') documents++
    if (token.type === 'error') errors++
    if (documents < 2) tokens.push(token)
    return documents < 2 && errors < MOST_PROBLEMS
  }
  for (const lexeme of new Lexer().lex(withLineFeeds(text.slice(bom)))) {
    for (const token of parser.next(lexeme)) if (!take(token)) return tokens
    if (parser.stack.length > 2 * MAX_DEPTH) return tokens
  }
  for (const token of parser.end()) if (!take(token)) return tokens
  return tokens
}

/** A lone CR ends a line in YAML (5.4), but not for the library; LF in its place keeps offsets. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}
