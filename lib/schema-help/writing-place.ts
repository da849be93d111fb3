import type { ParsedDocument, Path, Span } from '../document/document'
import { type LineShape, lineShape } from './line-shape'

/** What somebody is about to write at a place. */
export interface WritingPlace {
  /** `entry`: a key of the map at `path`, or the list item at `path`. `value`: the value at `path`. */
  readonly kind: 'entry' | 'value'
  readonly path: Path
  /** What a completion replaces, up to the end of the word. */
  readonly span: Span
  /** The text between the start of the span and the place. */
  readonly typed: string
  /** Keys that the map has already; the one that is being written is not among them. */
  readonly siblings: readonly string[]
  /** Column at which the entry starts, from 0. */
  readonly column: number
}

/**
 * The place at an offset, read from the lines and their indentation: half-written text has no
 * syntax tree to ask. Null inside comments, flow maps and the text of block scalars' first line.
 */
export function writingPlace(document: ParsedDocument, offset: number): WritingPlace | null {
  const { line, column: from1 } = document.lines.position(offset)
  const texts = document.text.split(/\r\n|\r|\n/)
  const text = texts[line - 1] ?? ''
  const column = from1 - 1
  const before = text.slice(0, column)
  if (/(^|\s)#/.test(before)) return null

  const bom = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
  const shapes = texts.map((each, index) =>
    lineShape(index === 0 ? each.replace('\uFEFF', '') : each),
  )
  const index = line - 1
  const shape = shapes[index]
  if (!shape) return null
  const spanOf = (start: number, end: number): Span => ({
    start: offset - column + start,
    end: offset - column + end,
  })

  const { afterColon } = shape
  if (afterColon !== null && column - bom >= afterColon) {
    return valuePlace({ shapes, index, shape, text, column, after: afterColon + bom, spanOf })
  }
  const start = Math.min(shape.column + bom, column)
  const typed = text.slice(start, column)
  if (/[\s[{]/.test(typed)) return null
  const end = column + (/^[^\s:,]*/.exec(text.slice(column))?.[0].length ?? 0)
  const entryColumn = start - bom
  return {
    kind: 'entry',
    path: pathTo(shapes, index, shape, entryColumn),
    span: spanOf(start, end),
    typed,
    siblings: siblingKeys(shapes, index, entryColumn),
    column: entryColumn,
  }
}

interface ValueLine {
  readonly shapes: readonly LineShape[]
  readonly index: number
  readonly shape: LineShape
  readonly text: string
  readonly column: number
  readonly after: number
  readonly spanOf: (start: number, end: number) => Span
}

function valuePlace({
  shapes,
  index,
  shape,
  text,
  column,
  after,
  spanOf,
}: ValueLine): WritingPlace | null {
  const written = text.slice(after, column)
  if (/^\s*[{|>&*]/.test(written)) return null
  const path = [...pathTo(shapes, index, shape, shape.column), shape.key ?? '']
  const list = /^\s*\[/.test(written)
  const start = list ? after + written.search(/[^[,]*$/) : after
  const gap = /^\s*/.exec(text.slice(start, column))?.[0].length ?? 0
  const rest = list ? /^[^,\]]*/ : /^(?:[^\s#]|\s+[^\s#])*/
  const end = column + (rest.exec(text.slice(column))?.[0].trimEnd().length ?? 0)
  return {
    kind: 'value',
    path: list ? [...path, 0] : path,
    span: spanOf(start + gap, end),
    typed: text.slice(start + gap, column),
    siblings: [],
    column: start + gap,
  }
}

/** The path of the map, or list item, to which a line's entry at `column` belongs. */
function pathTo(
  shapes: readonly LineShape[],
  index: number,
  shape: LineShape,
  column: number,
): (string | number)[] {
  const path: (string | number)[] = shape.dashes.map(() => 0)
  // Parents start left of this; a list may stand in the same column as its key.
  let below = shape.dashes[0] === undefined ? column : shape.dashes[0] + 1
  let isItem = shape.dashes.length === 0
  for (let above = index - 1; above >= 0 && below > 0; above--) {
    const other = shapes[above]
    if (!other || other.indent === null) continue
    const [dash] = other.dashes
    if (isItem && dash !== undefined && other.column === below) {
      path.unshift(...other.dashes.map(() => 0))
      below = dash + 1
      isItem = false
    } else if (other.key !== null && other.column < below) {
      path.unshift(...other.dashes.map(() => 0), other.key)
      below = dash === undefined ? other.column : dash + 1
      isItem = dash === undefined
    }
  }
  return path
}

function siblingKeys(shapes: readonly LineShape[], index: number, column: number): string[] {
  const keys: string[] = []
  const isOutside = ({ indent }: LineShape) => indent !== null && indent < column
  const take = (shape: LineShape) => {
    if (shape.column === column && shape.key !== null) keys.push(shape.key)
  }
  for (let above = index - 1; above >= 0 && shapes[index]?.dashes.length === 0; above--) {
    const shape = shapes[above]
    if (!shape) break
    take(shape)
    if (isOutside(shape)) break
  }
  for (const shape of shapes.slice(index + 1)) {
    if (isOutside(shape)) break
    take(shape)
  }
  return keys
}
