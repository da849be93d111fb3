import { END, isBlankOrEnd, Reader } from './reader'
import { scanDirective } from './scan-directive'
import { scanPlain } from './scan-plain'
import { scanName, scanTag } from './scan-properties'
import { scanQuoted } from './scan-quoted'
import { scanTextBlock } from './scan-text-block'
import { SimpleKeys } from './simple-keys'
import { type Token, type TokenKind, tokenOf } from './token'
import { Unreadable, unreadableAt } from './unreadable'

/** What no plain scalar starts with. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((mark) => mark.charCodeAt(0)))

/**
 * Text → the tokens that PyYAML's scanner makes of it, one after the other, so that exactly what it
 * takes is taken: YAML 1.1, keys of one line, quoted text in any column, no tabs between tokens.
 * @see https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py (MIT)
 */
export class Scanner {
  private readonly reader: Reader
  private readonly keys = new SimpleKeys()
  private readonly queue: Token[] = []
  /** The first token of the queue that is not taken yet. */
  private head = 0
  private taken = 0
  /** The next token, once it is certain that no key starts before it. */
  private next: Token | null = null
  private isDone = false
  private flowLevel = 0
  private indent = -1
  private readonly indents: number[] = []
  /** Whether a key, or a block, may start at the present place. */
  private isKeyAllowed = true

  constructor(text: string) {
    this.reader = new Reader(text)
  }

  /** The next token; behind the last one, `end` again and again. */
  peek(): Token {
    if (this.next) return this.next
    while (this.needsMore()) this.fetch()
    this.next = this.queue[this.head] ?? tokenOf('end', this.reader.at, this.reader.at)
    return this.next
  }

  take(): Token {
    const token = this.peek()
    this.next = null
    this.head++
    this.taken++
    if (this.head === this.queue.length) {
      this.queue.length = 0
      this.head = 0
    }
    return token
  }

  private needsMore(): boolean {
    if (this.isDone) return false
    if (this.head === this.queue.length) return true
    this.keys.dropStale(this.reader)
    return this.keys.first === this.taken
  }

  private fetch(): void {
    const { reader } = this
    this.skipToToken()
    this.keys.dropStale(reader)
    this.unwind(reader.column)
    const code = reader.peek()
    if (code === END) this.fetchEnd()
    else if (reader.column === 0 && code === 0x25) this.fetchDirective()
    else if (reader.column === 0 && reader.isDocumentMark()) this.fetchDocumentMark(code)
    else if (!this.fetchMark(code)) this.fetchContent(code)
  }

  private skipToToken(): void {
    const { reader } = this
    for (;;) {
      reader.skipSpaces()
      if (reader.peek() === 0x23) reader.skipLine()
      if (reader.lineBreak() === '') return
      if (this.flowLevel === 0) this.isKeyAllowed = true
    }
  }

  /** Ends the blocks that are indented more than a column. */
  private unwind(column: number): void {
    if (this.flowLevel > 0) return
    while (this.indent > column) {
      this.indent = this.indents.pop() ?? -1
      this.push('block-end', 0)
    }
  }

  private push(kind: TokenKind, length: number): void {
    const { at } = this.reader
    this.queue.push(tokenOf(kind, at, at + length))
    this.reader.at += length
  }

  /** Starts a block at a column, where it is indented more than the one around it. */
  private indentTo(column: number): boolean {
    if (this.indent >= column) return false
    this.indents.push(this.indent)
    this.indent = column
    return true
  }

  private fetchEnd(): void {
    this.unwind(-1)
    this.keys.drop(this.flowLevel, this.reader.at)
    this.keys.clear()
    this.push('end', 0)
    this.isDone = true
  }

  private startDocumentPart(): void {
    this.unwind(-1)
    this.keys.drop(this.flowLevel, this.reader.at)
    this.isKeyAllowed = false
  }

  private fetchDirective(): void {
    this.startDocumentPart()
    this.queue.push(scanDirective(this.reader))
  }

  private fetchDocumentMark(code: number): void {
    this.startDocumentPart()
    this.push(code === 0x2d ? 'document-start' : 'document-end', 3)
  }

  /** Brackets, commas, `-`, `?` and `:`; false where none of them stands. */
  private fetchMark(code: number): boolean {
    const inFlow = this.flowLevel > 0
    const standsAlone = () => isBlankOrEnd(this.reader.peek(1))
    switch (code) {
      case 0x5b:
        return this.fetchOpening('flow-list')
      case 0x7b:
        return this.fetchOpening('flow-map')
      case 0x5d:
        return this.fetchClosing('flow-list-end')
      case 0x7d:
        return this.fetchClosing('flow-map-end')
      case 0x2c:
        return this.fetchComma()
      case 0x2d:
        return standsAlone() && this.fetchItem()
      case 0x3f:
        return (inFlow || standsAlone()) && this.fetchKey()
      case 0x3a:
        return (inFlow || standsAlone()) && this.fetchValue()
      default:
        return false
    }
  }

  private fetchOpening(kind: 'flow-list' | 'flow-map'): true {
    this.saveKey()
    this.flowLevel++
    this.isKeyAllowed = true
    this.push(kind, 1)
    return true
  }

  private fetchClosing(kind: 'flow-list-end' | 'flow-map-end'): true {
    this.keys.drop(Math.max(this.flowLevel, 0), this.reader.at)
    this.flowLevel--
    this.isKeyAllowed = false
    this.push(kind, 1)
    return true
  }

  private fetchComma(): true {
    this.isKeyAllowed = true
    this.dropKey()
    this.push('comma', 1)
    return true
  }

  private fetchItem(): true {
    const { reader } = this
    if (this.flowLevel === 0) {
      if (!this.isKeyAllowed) throw unreadableAt('list-here', reader.at)
      if (this.indentTo(reader.column)) this.push('block-list', 0)
    }
    this.isKeyAllowed = true
    this.dropKey()
    this.push('item', 1)
    return true
  }

  private fetchKey(): true {
    const { reader } = this
    if (this.flowLevel === 0) {
      if (!this.isKeyAllowed) throw unreadableAt('key-here', reader.at)
      if (this.indentTo(reader.column)) this.push('block-map', 0)
    }
    this.isKeyAllowed = this.flowLevel === 0
    this.dropKey()
    this.push('key', 1)
    return true
  }

  private fetchValue(): true {
    const key = this.keys.at(this.flowLevel)
    if (key) this.insertKey(key.number - this.taken + this.head, key.start, key.lineStart)
    else this.startValue()
    this.push('value', 1)
    return true
  }

  /** What was scanned before turns out to be a key. */
  private insertKey(index: number, start: number, lineStart: number): void {
    this.keys.take(this.flowLevel)
    this.queue.splice(index, 0, tokenOf('key', start, start))
    if (this.flowLevel === 0 && this.indentTo(start - lineStart)) {
      this.queue.splice(index, 0, tokenOf('block-map', start, start))
    }
    this.isKeyAllowed = false
  }

  /** A `:` of its own: behind `?`, or of a key that is empty. */
  private startValue(): void {
    const { reader } = this
    if (this.flowLevel === 0) {
      if (!this.isKeyAllowed) throw unreadableAt('second-colon', reader.at)
      if (this.indentTo(reader.column)) this.push('block-map', 0)
    }
    this.isKeyAllowed = this.flowLevel === 0
    this.dropKey()
  }

  private fetchContent(code: number): void {
    const { reader } = this
    if (code === 0x2a || code === 0x26) {
      this.startKey()
      this.queue.push(scanName(reader, code === 0x2a ? 'alias' : 'anchor'))
    } else if (code === 0x21) {
      this.startKey()
      this.queue.push(scanTag(reader))
    } else if ((code === 0x7c || code === 0x3e) && this.flowLevel === 0) {
      this.isKeyAllowed = true
      this.dropKey()
      this.queue.push(scanTextBlock(reader, this.indent))
    } else if (code === 0x27 || code === 0x22) {
      this.startKey()
      this.queue.push(scanQuoted(reader))
    } else this.fetchPlain(code)
  }

  private fetchPlain(code: number): void {
    const { reader } = this
    if (!this.startsPlain(code)) {
      if (code !== 0x09) throw unreadableAt('start', reader.at)
      throw new Unreadable('tab', { start: reader.at, end: reader.at + 1 })
    }
    this.startKey()
    const { token, endsLine } = scanPlain(reader, this.indent + 1, this.flowLevel > 0)
    this.queue.push(token)
    if (endsLine) this.isKeyAllowed = true
  }

  private startsPlain(code: number): boolean {
    if (!isBlankOrEnd(code) && !INDICATORS.has(code)) return true
    if (isBlankOrEnd(this.reader.peek(1))) return false
    return code === 0x2d || (this.flowLevel === 0 && (code === 0x3f || code === 0x3a))
  }

  /** A token that may turn out to be a key; none may follow it. */
  private startKey(): void {
    this.saveKey()
    this.isKeyAllowed = false
  }

  private saveKey(): void {
    if (!this.isKeyAllowed) return
    const { at: start, lineStart, column } = this.reader
    this.dropKey()
    this.keys.save(this.flowLevel, {
      number: this.taken + this.queue.length - this.head,
      isRequired: this.flowLevel === 0 && this.indent === column,
      start,
      lineStart,
    })
  }

  private dropKey(): void {
    this.keys.drop(this.flowLevel, this.reader.at)
  }
}
