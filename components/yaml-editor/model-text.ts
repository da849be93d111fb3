import type { Span, TextEdit } from '@/lib/document/document'
import { LineTable } from '@/lib/document/line-table'

/** Lines and columns from 1, as Monaco counts them. Its `IRange` by structure. */
export interface ModelRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

/** A replacement in a Monaco model; its change events and its edit operations both fit. */
export interface ModelEdit {
  readonly range: ModelRange
  readonly text: string
}

const BOM = '\uFEFF'

/**
 * A text beside Monaco's model of it. The model has no BOM and one kind of line ending, so offsets
 * differ; lines and columns agree, but for a BOM's column in the first line.
 */
export class ModelText {
  private readonly bom: number
  private table: LineTable | undefined

  constructor(readonly text: string) {
    this.bom = text.startsWith(BOM) ? 1 : 0
  }

  private get lines(): LineTable {
    this.table ??= new LineTable(this.text)
    return this.table
  }

  /** A stretch of the text → the model's range. */
  rangeOf({ start, end }: Span): ModelRange {
    const from = this.positionOf(start)
    const to = this.positionOf(end)
    return {
      startLineNumber: from.line,
      startColumn: from.column,
      endLineNumber: to.line,
      endColumn: to.column,
    }
  }

  /** A place in the model → the offset in the text. */
  offsetOf(line: number, column: number): number {
    return this.lines.offset({ line, column: line === 1 ? column + this.bom : column })
  }

  /** What was done to the model → the same done to the text, new lines ending as their neighbours. */
  textEditOf({ range, text }: ModelEdit): TextEdit {
    const start = this.offsetOf(range.startLineNumber, range.startColumn)
    const end = this.offsetOf(range.endLineNumber, range.endColumn)
    const typed = text.replace(/\r\n|\r|\n/g, () => this.endingAt(start))
    return { start, end, newText: this.keepLinesApart(start, end, typed) }
  }

  /** An edit of the text → the same edit of the model. */
  modelEditOf({ newText, ...span }: TextEdit): ModelEdit {
    const isAtStart = span.start === 0 && newText.startsWith(BOM)
    return { range: this.rangeOf(span), text: isAtStart ? newText.slice(1) : newText }
  }

  /** A lone CR that came to stand before an LF would make one line ending of two. */
  private keepLinesApart(start: number, end: number, typed: string): string {
    const newText = typed.replace(/\r$/, this.text[end] === '\n' ? '\n' : '\r')
    const next = newText[0] ?? this.text[end]
    const joins = this.text[start - 1] === '\r' && next === '\n'
    return joins ? `\n${newText}` : newText
  }

  private positionOf(offset: number) {
    const isInsideCrLf = this.text[offset - 1] === '\r' && this.text[offset] === '\n'
    const { line, column } = this.lines.position(isInsideCrLf ? offset - 1 : offset)
    return { line, column: line === 1 ? Math.max(column - this.bom, 1) : column }
  }

  /** How the line at an offset ends, else the line before it, else LF. */
  private endingAt(offset: number): string {
    const after = /\r\n|\r|\n/.exec(this.text.slice(offset))
    if (after) return after[0]
    return (
      this.text
        .slice(0, offset)
        .match(/\r\n|\r|\n/g)
        ?.at(-1) ?? '\n'
    )
  }
}
