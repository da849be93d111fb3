import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { collectProblems, MOST_PROBLEMS, type Problem } from './collect-problems'
import type { SyntaxFinding } from './document'
import { MAX_DEPTH } from './limits'

/** A syntax tree as far as there is one, and what is wrong with it. */
export interface ComposedTree {
  readonly tree: Document.Parsed | null
  /** What the library complains of, in its own words. */
  readonly problems: readonly Problem[]
  /** A limit that the text exceeds; of two documents the first has a tree. */
  readonly finding: SyntaxFinding | null
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
 * Text → the syntax tree of its first document, in one pass that stops at the first token that is too
 * deep, at a second document and after too many errors. Offsets count a BOM.
 */
export function composeTree(text: string): ComposedTree {
  const { tokens, finding } = readTokens(text)
  if (finding?.code === 'document-too-deep') return { tree: null, problems: [], finding }
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
  return { tree, problems: [...problems, ...(others ?? [])], finding }
}

/** What to say of nesting beyond the limit, marked at `offset`. */
export function tooDeep(offset: number): SyntaxFinding {
  return {
    code: 'document-too-deep',
    message: `Lists and maps are nested more than ${MAX_DEPTH} levels deep here, more than any job needs. Check the indentation and the brackets.`,
    span: { start: Math.max(offset - 1, 0), end: offset },
  }
}

/** The tokens of the first document, and the limit at which reading stopped. */
function readTokens(text: string): { tokens: CST.Token[]; finding: SyntaxFinding | null } {
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
    for (const token of parser.next(lexeme)) {
      if (!take(token)) return { tokens, finding: severalDocuments(token) }
    }
    if (parser.stack.length > MAX_DEPTH && isTooDeep(parser.stack)) {
      return { tokens, finding: tooDeep(parser.offset) }
    }
  }
  for (const token of parser.end()) {
    if (!take(token)) return { tokens, finding: severalDocuments(token) }
  }
  return { tokens, finding: null }
}

/** A lone CR ends a line in YAML (5.4), but not for the library; LF in its place keeps offsets. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

function isTooDeep(stack: readonly CST.Token[]): boolean {
  let depth = 0
  for (const token of stack) if ('items' in token) depth++
  return depth > MAX_DEPTH
}

function severalDocuments({ type, offset }: CST.Token): SyntaxFinding | null {
  if (type !== 'document') return null
  return {
    code: 'multiple-documents',
    message:
      'A second document starts here, and a job file holds only one. Remove it, or move it to a file of its own.',
    span: { start: offset, end: offset + 3 },
  }
}
