import type { Token, TokenKind } from './token-colours'

/**
 * The colours of YAML without the editor: the rules of its language definition, line by line, so
 * that nothing changes colour when the editor takes over.
 */

/** What goes on from the line before: open brackets, an open quote, a block scalar. Equal texts are equal states. */
export type LineState = string

export const START: LineState = ''

export interface HighlightedLine {
  readonly tokens: readonly Token[]
  readonly end: LineState
}

/** Open places, innermost last: `{`, `[`, `"`, `|` before a block scalar's first line, and then its indentation. */
type Stack = readonly string[]

interface Rule {
  readonly pattern: RegExp
  readonly kind: TokenKind | ((text: string) => TokenKind)
  readonly next?: (stack: Stack) => Stack
  /** The parts of the match that have kinds of their own. */
  readonly parts?: readonly TokenKind[]
}

const NUMBERS = [
  '(?:0|[+-]?[0-9]+)',
  '(?:0|[+-]?[0-9]+)(?:\\.[0-9]+)?(?:e[-+][1-9][0-9]*)?',
  '0o[0-7]+',
  '0x[0-9a-fA-F]+',
  '[+-]?\\.(?:inf|Inf|INF)',
  '\\.(?:nan|Nan|NAN)',
  '\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:(?: ?[+-]\\d\\d?(?::\\d\\d)?)|Z)?)?',
]
const KEYWORDS = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE', 'null', 'Null', '~'])

const open = (place: string) => (stack: Stack) => [...stack, place]
const close = (stack: Stack) => stack.slice(0, -1)
const word = (text: string): TokenKind => (KEYWORDS.has(text) ? 'keyword' : 'string')
const numbers = (end: string): Rule[] =>
  NUMBERS.map((each) => ({ pattern: new RegExp(each + end, 'y'), kind: 'number' }))

const SPACE: Rule = { pattern: /[ \t\r\n]+/y, kind: 'plain' }
const COMMENT: Rule = { pattern: /#.*$/y, kind: 'comment' }
const ANCHOR: Rule = { pattern: /[&*][^ ]+/y, kind: 'plain' }
const TAG: Rule = { pattern: /![^ ]*/y, kind: 'plain' }
const COMMA: Rule = { pattern: /,/y, kind: 'plain' }
const COLLECTIONS: readonly Rule[] = [
  { pattern: /\[/y, kind: 'plain', next: open('[') },
  { pattern: /\{/y, kind: 'plain', next: open('{') },
]
const SCALARS: readonly Rule[] = [
  { pattern: /"([^"\\]|\\.)*$/y, kind: 'string' },
  { pattern: /'([^'\\]|\\.)*$/y, kind: 'string' },
  { pattern: /'[^']*'/y, kind: 'string' },
  { pattern: /"/y, kind: 'string', next: open('"') },
]
const IN_FLOW = numbers('(?=[ \\t]*[,\\]\\}])')

const ROOT: readonly Rule[] = [
  SPACE,
  COMMENT,
  { pattern: /%[^ ]+.*$/y, kind: 'plain' },
  { pattern: /---/y, kind: 'plain' },
  { pattern: /\.{3}/y, kind: 'plain' },
  { pattern: /[-?:](?= )/y, kind: 'plain' },
  ANCHOR,
  TAG,
  ...COLLECTIONS,
  { pattern: /[>|][0-9]*[+-]?$/y, kind: 'plain', next: open('|') },
  ...numbers('(?![ \\t]*\\S+)'),
  {
    pattern: /(".*?"|'.*?'|[^#'"]*?)([ \t]*)(:)( |$)/y,
    kind: 'plain',
    parts: ['key', 'plain', 'plain', 'plain'],
  },
  ...SCALARS,
  { pattern: /.+?(?=(\s+#|$))/y, kind: word },
]

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  '{': [
    SPACE,
    COMMENT,
    { pattern: /\}/y, kind: 'plain', next: close },
    COMMA,
    { pattern: /:(?= )/y, kind: 'plain' },
    { pattern: /(?:".*?"|'.*?'|[^,{[]+?)(?=: )/y, kind: 'key' },
    ...COLLECTIONS,
    ...SCALARS,
    TAG,
    ANCHOR,
    ...IN_FLOW,
    { pattern: /[^},]+/y, kind: word },
  ],
  '[': [
    SPACE,
    COMMENT,
    { pattern: /\]/y, kind: 'plain', next: close },
    COMMA,
    ...COLLECTIONS,
    ...SCALARS,
    TAG,
    ANCHOR,
    ...IN_FLOW,
    { pattern: /[^\],]+/y, kind: word },
  ],
  '"': [
    { pattern: /[^\\"]+/y, kind: 'string' },
    { pattern: /\\./y, kind: 'string' },
    { pattern: /"/y, kind: 'string', next: close },
  ],
}

/** The tokens of one line, given what the line before left open; joined they are the line again. */
export function highlightLine(line: string, start: LineState): HighlightedLine {
  const stack: Stack = start === '' ? [] : start.split('\0')
  const block = stack.at(-1)
  const isInBlock = block === '|' || block?.trim() === ''
  return (isInBlock && highlightBlockLine(line, start, block)) || highlightRest(line, stack, block)
}

/** A line of a block scalar; null for the first line behind it. */
function highlightBlockLine(line: string, start: LineState, block: string): HighlightedLine | null {
  if (line === '') return { tokens: [], end: start }
  const indent = /^ */.exec(line)?.[0] ?? ''
  if (block !== '|') {
    return indent === block ? { tokens: [{ kind: 'string', text: line }], end: start } : null
  }
  if (indent === '') return { tokens: [{ kind: 'plain', text: line }], end: start }
  return { tokens: [{ kind: 'string', text: line }], end: `${start}\0${indent}` }
}

function highlightRest(line: string, before: Stack, block: string | undefined): HighlightedLine {
  // What follows a block scalar begins anew.
  let stack = block?.trim() === '' ? [] : before
  const tokens: Token[] = []
  let offset = 0
  while (offset < line.length) {
    const { rule, parts } = firstMatch(line, offset, RULES[stack.at(-1) ?? ''] ?? ROOT)
    for (const part of parts) push(tokens, part)
    offset += parts.reduce((sum, { text }) => sum + text.length, 0)
    stack = rule?.next?.(stack) ?? stack
  }
  return { tokens, end: stack.join('\0') }
}

/** What the first rule that fits takes; one character without colour where none does. */
function firstMatch(line: string, offset: number, rules: readonly Rule[]) {
  for (const rule of rules) {
    rule.pattern.lastIndex = offset
    const match = rule.pattern.exec(line)
    if (!match || match[0] === '') continue
    const { kind, parts } = rule
    const tokens = parts
      ? parts.map((part, at): Token => ({ kind: part, text: match[at + 1] ?? '' }))
      : [{ kind: typeof kind === 'string' ? kind : kind(match[0]), text: match[0] }]
    return { rule, parts: tokens }
  }
  return { rule: null, parts: [{ kind: 'plain', text: line[offset] ?? '' } satisfies Token] }
}

function push(tokens: Token[], { kind, text }: Token) {
  const last = tokens.at(-1)
  if (text === '') return
  if (last?.kind === kind) tokens[tokens.length - 1] = { kind, text: last.text + text }
  else tokens.push({ kind, text })
}
