import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { ScalarStyle } from '../scan/token'
import { type Entry, isBlank, type ScalarNode, type TreeNode } from '../tree'

const BLANK = new Set(['space', 'newline', 'comment', 'comma'])

/** The tree that the `yaml` package saves from broken text, as one of ours. */
export function adoptTree(text: string, node: ParsedNode): TreeNode {
  const [start, end] = node.range
  const anchor = isAlias(node) ? null : (node.anchor ?? null)
  const placed = { start, end, anchor, tag: node.tag ?? null, tagSpan: null }
  if (isAlias(node)) return { ...placed, kind: 'alias', name: node.source }
  if (isScalar(node)) return adoptScalar(text, node)
  const entries = isMap(node) ? pairsOf(text, node) : itemsOf(text, node)
  const flow = node.flow === true
  const contentEnd = flow ? end : (entries.at(-1)?.end ?? end)
  return { ...placed, kind: isMap(node) ? 'map' : 'list', flow, entries, end: contentEnd }
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

function adoptScalar(source: string, node: Scalar.Parsed): ScalarNode {
  const [start, rawEnd] = node.range
  const style = STYLES[node.type ?? ''] ?? 'plain'
  const isBlock = style === 'literal' || style === 'folded'
  const end = isBlock ? start + source.slice(start, rawEnd).trimEnd().length : rawEnd
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '')
  const { anchor = null, tag = null } = node
  return { kind: 'scalar', text, style, start, end, rawEnd, anchor, tag, tagSpan: null }
}

function blankAt(at: number): ScalarNode {
  const place = { start: at, end: at, rawEnd: at }
  return {
    kind: 'scalar',
    text: '',
    style: 'plain',
    ...place,
    anchor: null,
    tag: null,
    tagSpan: null,
  }
}

function pairsOf(text: string, map: YAMLMap.Parsed): Entry[] {
  return map.items.map((pair) => adoptPair(text, pair))
}

function adoptPair(
  text: string,
  { key: itsKey, value: itsValue, srcToken: token }: Pair<ParsedNode, ParsedNode | null>,
): Entry {
  const key = adoptTree(text, itsKey)
  const value = itsValue ? adoptTree(text, itsValue) : blankAt(key.end)
  const keyStart = isBlank(key) ? undefined : key.start
  const start = firstMark(token?.start) ?? keyStart ?? firstMark(token?.sep) ?? key.start
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind')
  const afterMark = colon ? colon.offset + colon.source.length : null
  const end = isBlank(value) ? (lastMarkEnd(token?.sep) ?? key.end) : value.end
  const isExplicit = token?.start.some(({ type }) => type === 'explicit-key-ind') ?? false
  return { key, value, start, end, afterMark, isExplicit }
}

function itemsOf(text: string, list: YAMLSeq.Parsed): Entry[] {
  const tokens = itemTokens(list)
  return list.items.map((item, index) => adoptItem(text, item, tokens[index]))
}

function adoptItem(text: string, item: ParsedNode, token: CST.CollectionItem | undefined): Entry {
  const value = adoptTree(text, item)
  const start = firstMark(token?.start) ?? value.start
  const dash = token?.start.find(({ type }) => type === 'seq-item-ind')
  const afterMark = dash ? dash.offset + 1 : value.start
  const end = isBlank(value) ? (lastMarkEnd(token?.start) ?? value.start) : value.end
  return { key: null, value, start, end, afterMark, isExplicit: false }
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
