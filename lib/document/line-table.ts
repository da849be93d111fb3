/** A place in a text as people count: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Offsets to lines and back. A line ends at LF, CRLF or a lone CR, as in YAML and in the editor.
 */
export class LineTable {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset)
      const isLineEnd = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)
      if (isLineEnd) this.starts.push(offset + 1)
    }
  }

  get lineCount(): number {
    return this.starts.length
  }

  /** Offset → position; offsets outside the text are clamped to its ends. */
  position(offset: number): Position {
    const target = Math.min(Math.max(offset, 0), this.length)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= target) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: target - (this.starts[low] ?? 0) + 1 }
  }

  /** Position → offset; a column past the end of its line is clamped to the next line's start. */
  offset(position: Position): number {
    const line = Math.min(Math.max(position.line, 1), this.starts.length)
    const start = this.starts[line - 1] ?? 0
    const next = this.starts[line] ?? this.length
    return Math.min(start + Math.max(position.column, 1) - 1, next)
  }
}
