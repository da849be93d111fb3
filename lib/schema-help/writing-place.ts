import type { ParsedDocument, Path, Span } from '../document/document'
import { valueAt } from '../document/value-at'
import { blockPath } from './block-path'
import { flowAround, lineShapes } from './flow-around'
import type { FlowPlace } from './flow-place'
import type { LineShape } from './line-shape'

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
  /** Inside brackets, where indentation means nothing. */
  readonly isFlow: boolean
}

/**
 * The place at an offset, read from the lines and their indentation: half-written text has no
 * syntax tree to ask. Null inside comments and behind the mark of a block scalar.
 */
export function writingPlace(document: ParsedDocument, offset: number): WritingPlace | null {
  const { line, column: from1 } = document.lines.position(offset)
  const texts = document.text.split(/\r\n|\r|\n/)
  const text = texts[line - 1] ?? ''
  const column = from1 - 1
  const before = text.slice(0, column)
  if (/(^|\s)#/.test(before)) return null

  const bom = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
  const shapes = lineShapes(texts)
  const index = line - 1
  const shape = shapes[index]
  if (!shape) return null
  const flow = flowAround(document, shapes, index, offset)
  if (flow) return placeInFlow(document, flow, offset)
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
    path: blockPath(shapes, index, shape, entryColumn),
    span: spanOf(start, end),
    typed,
    siblings: siblingKeys(shapes, index, entryColumn),
    column: entryColumn,
    isFlow: false,
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
  if (/^\s*[{[|>&*]/.test(written)) return null
  const gap = /^\s*/.exec(written)?.[0].length ?? 0
  const rest = /^(?:[^\s#]|\s+[^\s#])*/.exec(text.slice(column))?.[0].trimEnd().length ?? 0
  return {
    kind: 'value',
    path: [...blockPath(shapes, index, shape, shape.column), shape.key ?? ''],
    span: spanOf(after + gap, column + rest),
    typed: text.slice(after + gap, column),
    siblings: [],
    column: after + gap,
    isFlow: false,
  }
}

function placeInFlow(
  { text, value }: ParsedDocument,
  flow: FlowPlace,
  offset: number,
): WritingPlace {
  const { kind, path, keys } = flow
  const written = text.slice(flow.start, offset)
  const start = offset - written.trimStart().length
  const rest = kind === 'entry' ? /^[^\s:,\]}]*/ : /^[^,\]}\r\n]*/
  const end = offset + (rest.exec(text.slice(offset))?.[0].trimEnd().length ?? 0)
  const word = text.slice(start, end)
  const map = kind === 'entry' ? valueAt(value, path) : null
  const others = typeof map === 'object' && map !== null ? Object.keys(map) : []
  return {
    kind,
    path,
    span: { start, end },
    typed: text.slice(start, offset),
    siblings: [...new Set([...keys, ...others])].filter((key) => key !== word),
    column: 0,
    isFlow: true,
  }
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
