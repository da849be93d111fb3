import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import type { SyntaxFinding } from './document'
import { MAX_DEPTH } from './limits'

/** A syntax tree, or the reason why none was built; a second document leaves the first one's tree. */
export interface ComposedTree {
  readonly tree: Document.Parsed | null
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
 * Text → the syntax tree of its first document, in one pass that stops at the first token too deep
 * or in a second document. Syntax errors stay on the tree. Offsets count a BOM.
 */
export function composeTree(text: string): ComposedTree {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const parser = new Parser()
  parser.offset = bom
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(withLineFeeds(text.slice(bom)))) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > MAX_DEPTH && isTooDeep(parser.stack)) {
      return { tree: null, finding: tooDeep(parser.offset) }
    }
  }
  for (const token of parser.end()) tokens.push(token)

  const documents = tokens.filter((token) => token.type === 'document')
  const second = documents[1]
  const ours = second ? tokens.slice(0, tokens.indexOf(second)) : tokens
  const [tree] = new Composer(OPTIONS).compose(ours, true, text.length)
  return { tree: tree ?? null, finding: second ? severalDocuments(second.offset) : null }
}

/** What to say of nesting beyond the limit, marked at `offset`. */
export function tooDeep(offset: number): SyntaxFinding {
  return {
    code: 'document-too-deep',
    message: `Lists and maps are nested more than ${MAX_DEPTH} levels deep here, more than any job needs. Check the indentation and the brackets.`,
    span: { start: Math.max(offset - 1, 0), end: offset },
  }
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

function severalDocuments(offset: number): SyntaxFinding {
  return {
    code: 'multiple-documents',
    message:
      'A second document starts here, and a job file holds one. Remove the line "---", or move what follows into a file of its own.',
    span: { start: offset, end: offset + 3 },
  }
}
