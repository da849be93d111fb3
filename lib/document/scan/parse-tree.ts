import type { Span } from '../document'
import { MAX_DEPTH } from '../limits'
import type { Entry, ListNode, MapNode, ScalarNode, TreeNode } from '../tree'
import { isBlank } from '../tree'
import { readHead, type TagHandles } from './document-head'
import { Scanner } from './scanner'
import type { Token, TokenKind } from './token'
import { type Refusal, Unreadable } from './unreadable'

/** What stands before a value: `&anchor` and `!tag`, in either order. */
interface Properties {
  readonly anchor: string | null
  readonly tag: string | null
  readonly tagSpan: Span | null
}

const NONE: Properties = { anchor: null, tag: null, tagSpan: null }

const HEAD: readonly TokenKind[] = ['directive', 'document-start']
const EMPTY: readonly TokenKind[] = [...HEAD, 'document-end', 'end']

/** What stands in the place of a value that is left out. */
const ENDS = {
  item: ['item', 'block-end'],
  itemOfKey: ['item', 'key', 'value', 'block-end'],
  pair: ['key', 'value', 'block-end'],
  pairInList: ['value', 'comma', 'flow-list-end'],
  flowPair: ['value', 'comma', 'flow-map-end'],
} as const satisfies Record<string, readonly TokenKind[]>

/** Where a node stands: below a dash, below a key, or between brackets. */
type Context = 'item' | 'pair' | 'flow'

/**
 * Tokens → the tree of the one document of a text.
 * @see https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/parser.py (MIT)
 */
export class TreeParser {
  /** Null for an empty text; the first document's when there is a second. */
  root: TreeNode | null = null
  private readonly scanner: Scanner
  private handles: TagHandles = new Map()
  private depth = 0

  constructor(private readonly text: string) {
    this.scanner = new Scanner(text)
  }

  /** Throws `Unreadable` where PyYAML stops. */
  parse(): void {
    const { scanner } = this
    if (this.isNext('end')) return
    const hasHead = this.isOneOf(HEAD)
    this.handles = readHead(scanner)
    const isEmpty = hasHead && this.isOneOf(EMPTY)
    this.root = isEmpty ? blankAt(scanner.peek().start) : this.node('item')
    const isClosed = this.isNext('document-end')
    while (this.isNext('document-end')) scanner.take()
    const token = scanner.peek()
    if (token.kind === 'end') return
    const isSecond = isClosed || this.isOneOf(HEAD)
    if (!isSecond) throw new Unreadable('no-value', token)
    throw new Unreadable('second-document', { start: token.start, end: token.start + 3 })
  }

  private isNext(kind: TokenKind): boolean {
    return this.scanner.peek().kind === kind
  }

  private isOneOf(kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.scanner.peek().kind)
  }

  private node(context: Context): TreeNode {
    if (this.isNext('alias')) {
      const { start, end, text: name } = this.scanner.take()
      return { kind: 'alias', name, start, end, ...NONE }
    }
    const { properties, end } = this.properties()
    const token = this.scanner.peek()
    switch (token.kind) {
      case 'scalar':
        return this.scalar(this.scanner.take(), properties)
      case 'flow-list':
        return this.nested(token, () => this.flowList(properties))
      case 'flow-map':
        return this.nested(token, () => this.flowMap(properties))
      case 'block-list':
        if (context === 'flow') break
        return this.nested(token, () => this.blockList(properties))
      case 'block-map':
        if (context === 'flow') break
        return this.nested(token, () => this.blockMap(properties))
      case 'item':
        if (context !== 'pair') break
        return this.nested(token, () => this.listOfKey(properties))
    }
    if (end === null) throw new Unreadable('no-value', token)
    return blankAt(end, properties)
  }

  private nested<Node>({ start }: Token, read: () => Node): Node {
    this.depth++
    if (this.depth > MAX_DEPTH) throw new Unreadable('too-deep', { start, end: start + 1 })
    const node = read()
    this.depth--
    return node
  }

  /** What stands before a value, and where that ends. */
  private properties(): { readonly properties: Properties; readonly end: number | null } {
    let anchor: Token | null = null
    let tag: Token | null = null
    for (;;) {
      const { kind } = this.scanner.peek()
      if (kind === 'anchor' && !anchor) anchor = this.scanner.take()
      else if (kind === 'tag' && !tag) tag = this.scanner.take()
      else break
    }
    if (!anchor && !tag) return { properties: NONE, end: null }
    const properties = {
      anchor: anchor?.text ?? null,
      tag: tag && this.resolvedTag(tag),
      tagSpan: tag && { start: tag.start, end: tag.end },
    }
    return { properties, end: Math.max(anchor?.end ?? 0, tag?.end ?? 0) }
  }

  private resolvedTag(token: Token): string {
    const { text: suffix, detail: handle } = token
    if (handle === null) return suffix
    const prefix = this.handles.get(handle)
    if (prefix === undefined) throw new Unreadable('tag-handle', token)
    return prefix + suffix
  }

  private scalar(token: Token, properties: Properties): ScalarNode {
    const { start, end: rawEnd, text, style } = token
    const isBlock = style === 'literal' || style === 'folded'
    const end = isBlock ? start + this.text.slice(start, rawEnd).trimEnd().length : rawEnd
    const { anchor, tag, tagSpan } = properties
    return { kind: 'scalar', text, style, start, end, rawEnd, anchor, tag, tagSpan }
  }

  private blockList(properties: Properties): ListNode {
    const { start } = this.scanner.take()
    const entries: Entry[] = []
    while (this.isNext('item')) entries.push(this.item(ENDS.item))
    this.close('block-end', 'list-item', start)
    return { kind: 'list', flow: false, entries, start, end: endOf(entries, start), ...properties }
  }

  /** A list whose dashes stand in the column of its key. */
  private listOfKey(properties: Properties): ListNode {
    const { start } = this.scanner.peek()
    const entries: Entry[] = []
    while (this.isNext('item')) entries.push(this.item(ENDS.itemOfKey))
    return { kind: 'list', flow: false, entries, start, end: endOf(entries, start), ...properties }
  }

  private item(ends: readonly TokenKind[]): Entry {
    const { start, end: afterMark } = this.scanner.take()
    const value = this.isOneOf(ends) ? blankAt(afterMark) : this.node('item')
    return { key: null, value, start, end: value.end, afterMark, isExplicit: false }
  }

  private blockMap(properties: Properties): MapNode {
    const { start } = this.scanner.take()
    const entries: Entry[] = []
    while (this.isNext('key')) {
      entries.push(this.pair('pair', ENDS.pair))
    }
    this.close('block-end', this.isNext('value') ? 'no-key' : 'map-line', start)
    return { kind: 'map', flow: false, entries, start, end: endOf(entries, start), ...properties }
  }

  /** A key with its value, from its `key` token on. */
  private pair(context: Context, ends: readonly TokenKind[]): Entry {
    const { start, end: afterKeyMark } = this.scanner.take()
    const isExplicit = afterKeyMark > start
    const key = this.isOneOf(ends) ? blankAt(afterKeyMark) : this.node(context)
    if (!this.isNext('value')) {
      const value = blankAt(key.end)
      return { key, value, start, end: key.end, afterMark: null, isExplicit }
    }
    const { end: afterMark } = this.scanner.take()
    const value = this.isOneOf(ends) ? blankAt(afterMark) : this.node(context)
    return { key, value, start, end: value.end, afterMark, isExplicit }
  }

  private flowList(properties: Properties): ListNode {
    const { start } = this.scanner.take()
    const entries: Entry[] = []
    while (!this.isNext('flow-list-end')) {
      if (entries.length > 0) this.comma('list-comma', 'unclosed-list', start)
      if (this.isNext('flow-list-end')) break
      entries.push(this.flowItem())
    }
    const { end } = this.scanner.take()
    return { kind: 'list', flow: true, entries, start, end, ...properties }
  }

  /** An item between brackets; `a: b` is a map of its own. */
  private flowItem(): Entry {
    const token = this.scanner.peek()
    const value =
      token.kind === 'key'
        ? this.nested(token, () => this.pairInList(token.start))
        : this.node('flow')
    const { start } = token
    const end = isBlank(value) ? value.start : value.end
    return { key: null, value, start, end, afterMark: value.start, isExplicit: false }
  }

  private pairInList(start: number): MapNode {
    const entry = this.pair('flow', ENDS.pairInList)
    const end = entry.end
    return { kind: 'map', flow: true, entries: [entry], start, end, ...NONE }
  }

  private flowMap(properties: Properties): MapNode {
    const { start } = this.scanner.take()
    const entries: Entry[] = []
    while (!this.isNext('flow-map-end')) {
      if (entries.length > 0) this.comma('map-comma', 'unclosed-map', start)
      if (this.isNext('flow-map-end')) break
      entries.push(this.flowPair())
    }
    const { end } = this.scanner.take()
    return { kind: 'map', flow: true, entries, start, end, ...properties }
  }

  private flowPair(): Entry {
    if (this.isNext('key')) return this.pair('flow', ENDS.flowPair)
    const { start } = this.scanner.peek()
    const key = this.node('flow')
    const value = blankAt(key.end)
    return { key, value, start, end: key.end, afterMark: null, isExplicit: false }
  }

  private comma(refusal: Refusal, unclosed: Refusal, since: number): void {
    const token = this.scanner.peek()
    if (token.kind === 'end') throw new Unreadable(unclosed, token, since)
    if (token.kind !== 'comma') throw new Unreadable(refusal, token, since)
    this.scanner.take()
  }

  private close(kind: TokenKind, refusal: Refusal, since: number): void {
    if (!this.isNext(kind)) throw new Unreadable(refusal, this.scanner.peek(), since)
    this.scanner.take()
  }
}

function blankAt(at: number, properties: Properties = NONE): ScalarNode {
  const place = { start: at, end: at, rawEnd: at }
  return { kind: 'scalar', text: '', style: 'plain', ...place, ...properties }
}

function endOf(entries: readonly Entry[], start: number): number {
  return entries.at(-1)?.end ?? start
}
