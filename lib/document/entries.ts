import {
  type CST,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { keyText } from './key-text'

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed

/** One pair of a map or one item of a list, with its place in the text. */
export interface Entry {
  /** The key's name; undefined for list items and for keys that are no names. */
  readonly name: string | undefined
  readonly key: ParsedNode | null
  readonly value: ParsedNode | null
  /** Where its first mark stands: the `-`, the `?`, the anchor or tag of the key, or the key. */
  readonly start: number
  /** Where its content ends, without trailing spaces, comments and line ends. */
  readonly end: number
  /** Where a value may be written: behind the `:` or the `-`. Null for a key without a colon. */
  readonly afterMark: number | null
  readonly token: CST.CollectionItem | undefined
}

const BLANK = new Set(['space', 'newline', 'comment', 'comma'])

/** The entries of a map or list in the order of the text. */
export function entriesOf(text: string, node: Collection): Entry[] {
  if (isMap(node)) return node.items.map((pair) => pairEntry(text, pair))
  const tokens = itemTokens(node)
  return node.items.map((value, index) => itemEntry(text, value, tokens[index]))
}

/** One entry by its position, counted from the end when negative. */
export function entryAt(text: string, node: Collection, position: number): Entry | undefined {
  if (isMap(node)) {
    const pair = node.items.at(position)
    return pair && pairEntry(text, pair)
  }
  const value = node.items.at(position)
  return value && itemEntry(text, value, itemTokens(node).at(position))
}

/** Where a value's content ends: no trailing spaces, line ends or comments. */
export function contentEnd(text: string, node: ParsedNode): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = entryAt(text, node, -1)
    return last ? last.end : node.range[1]
  }
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    return node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length
  }
  return node.range[1]
}

/** True for a value that takes no room in the text, as in `key:`. */
export function isBlank(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.range[0] === node.range[1])
}

function pairEntry(text: string, pair: Pair<ParsedNode, ParsedNode | null>): Entry {
  const { key, value, srcToken: token } = pair
  const keyStart = isBlank(key) ? undefined : key.range[0]
  const start = firstMark(token?.start) ?? keyStart ?? firstMark(token?.sep) ?? key.range[0]
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind')
  const afterMark = colon ? colon.offset + colon.source.length : null
  const end = isBlank(value)
    ? (lastMarkEnd(token?.sep) ?? key.range[1])
    : contentEnd(text, value ?? key)
  return { name: keyText(key), key, value, start, end, afterMark, token }
}

function itemEntry(text: string, value: ParsedNode, token: CST.CollectionItem | undefined): Entry {
  const start = firstMark(token?.start) ?? value.range[0]
  const dash = token?.start.find(({ type }) => type === 'seq-item-ind')
  const afterMark = dash ? dash.offset + 1 : value.range[0]
  const end = isBlank(value)
    ? (lastMarkEnd(token?.start) ?? value.range[0])
    : contentEnd(text, value)
  return { name: undefined, key: null, value, start, end, afterMark, token }
}

/** The tokens of a list that became items; the parser keeps comments and blank lines among them. */
function itemTokens(node: YAMLSeq.Parsed): CST.CollectionItem[] {
  return (node.srcToken?.items ?? []).filter(
    ({ start, key, sep, value }) =>
      key || sep || value || start.some(({ type }) => !BLANK.has(type)),
  )
}

function firstMark(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  return tokens?.find(({ type }) => !BLANK.has(type))?.offset
}

function lastMarkEnd(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  const last = tokens?.findLast(({ type }) => !BLANK.has(type))
  return last && last.offset + last.source.length
}
