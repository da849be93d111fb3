const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const NEXT_LINE = 0x85
const BYTE_ORDER_MARK = 0xfeff

/** What `peek` gives behind the end; no text that is read holds the character itself. */
export const END = 0

/** A place in a text, with what PyYAML's scanner asks of it. */
export class Reader {
  at = 0
  /** Where the line of `at` starts, as PyYAML counts lines; a BOM takes no column. */
  lineStart = 0
  readonly length: number

  constructor(readonly text: string) {
    this.length = text.length
    if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.at = 1
      this.lineStart = 1
    }
  }

  get column(): number {
    return this.at - this.lineStart
  }

  peek(ahead = 0): number {
    const place = this.at + ahead
    return place < this.length ? this.text.charCodeAt(place) : END
  }

  /** Skips the spaces at `at`. */
  skipSpaces(): void {
    while (this.peek() === 0x20) this.at++
  }

  /** Skips to the end of the line, which stays. */
  skipLine(): void {
    while (!isBreakOrEnd(this.peek())) this.at++
  }

  /** Skips one line end and gives what PyYAML makes of it; '' where there is none. */
  lineBreak(): string {
    const code = this.peek()
    if (!isBreak(code)) return ''
    this.at += code === CARRIAGE_RETURN && this.peek(1) === LINE_FEED ? 2 : 1
    this.lineStart = this.at
    return code <= NEXT_LINE ? '\n' : String.fromCharCode(code)
  }

  /** Whether `---` or `...` stands here, alone or before a blank: the end of any text. */
  isDocumentMark(): boolean {
    const code = this.peek()
    if (code !== 0x2d && code !== 0x2e) return false
    return this.peek(1) === code && this.peek(2) === code && isBlankOrEnd(this.peek(3))
  }
}

/** Line ends of YAML 1.1: CR, LF and, unlike in 1.2, U+0085, U+2028 and U+2029. */
export function isBreak(code: number): boolean {
  if (code < 0x20) return code === LINE_FEED || code === CARRIAGE_RETURN
  return code === NEXT_LINE || code === 0x2028 || code === 0x2029
}

export function isBreakOrEnd(code: number): boolean {
  return code === END || isBreak(code)
}

/** A space, a line end or the end; a tab is none of them. */
export function isSpaceOrEnd(code: number): boolean {
  return code === 0x20 || isBreakOrEnd(code)
}

export function isBlankOrEnd(code: number): boolean {
  return code === 0x20 || code === 0x09 || isBreakOrEnd(code)
}

/** ASCII letters, digits, `-` and `_`: what names of anchors, handles and directives are made of. */
export function isWordCode(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a
  if (code >= 0x41) return code <= 0x5a || code === 0x5f
  return (code >= 0x30 && code <= 0x39) || code === 0x2d
}

export function isHexCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x46) ||
    (code >= 0x61 && code <= 0x66)
  )
}
