import { YamlDate } from '../scalars/yaml-date'
import type { Style } from './style'
import { type Scalar, type ScalarForm, writeScalar } from './write-scalar'

export type PlainMap = { readonly [key: string]: PlainValue }
export type PlainList = readonly PlainValue[]
/** What YAML can say. */
export type PlainValue = Scalar | PlainList | PlainMap

/** The widest line that a new list may take in `[a, b]` form. */
const LINE_WIDTH = 80

export function isList(value: PlainValue): value is PlainList {
  return Array.isArray(value)
}

export function isPlainMap(value: PlainValue): value is PlainMap {
  return isCollectionValue(value) && !Array.isArray(value)
}

/** A list or map; a date is neither. */
export function isCollectionValue(value: PlainValue): value is PlainList | PlainMap {
  return typeof value === 'object' && value !== null && !(value instanceof YamlDate)
}

/** A value between braces or brackets. */
export function writeFlow(
  value: PlainValue,
  style: Style,
  keyForm: ScalarForm = formIn(style),
): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, style, keyForm)).join(', ')}]`
  if (isPlainMap(value)) {
    const pairs = Object.entries(value).map((pair) => writeFlowPair(...pair, style, keyForm))
    return `{${pairs.join(', ')}}`
  }
  return writeScalar(value, { form: formIn(style), quote: style.quote, inFlow: true })
}

/** The form of a new scalar: plain if it can be, but in JSON. */
export function formIn({ isJson }: Style): ScalarForm {
  return isJson ? '"' : 'plain'
}

export function writeFlowPair(
  key: string,
  value: PlainValue,
  style: Style,
  keyForm: ScalarForm = formIn(style),
): string {
  const name = writeScalar(key, { form: keyForm, quote: style.quote, inFlow: true })
  return `${name}: ${writeFlow(value, style, keyForm)}`
}

/** A value on the line of its key or dash; null when it takes lines of its own. */
export function writeInline(value: PlainValue, style: Style, column: number): string | null {
  if (isList(value)) {
    const isShort = style.isListFlow && value.every((item) => !isCollectionValue(item))
    const text = value.length === 0 || isShort ? writeFlow(value, style) : null
    return text && (value.length === 0 || column + text.length <= LINE_WIDTH) ? text : null
  }
  if (isPlainMap(value)) return Object.keys(value).length === 0 ? '{}' : null
  return writeScalar(value, { form: 'plain', quote: style.quote, inFlow: false })
}

/** A pair of a block map as lines without the map's own indentation. */
export function pairLines(key: string, value: PlainValue, style: Style, column: number): string[] {
  const name = writeScalar(key, { form: 'plain', quote: style.quote, inFlow: false })
  const inline = writeInline(value, style, column + name.length + 2)
  if (inline !== null) return [`${name}: ${inline}`]
  const step = isList(value) ? style.listStep : style.step
  return [`${name}:`, ...indented(blockLines(value, style, column + step), step)]
}

/** An item of a block list as lines without the list's own indentation; `dash` is `- ` or wider. */
export function itemLines(value: PlainValue, style: Style, column: number, dash = '- '): string[] {
  const width = dash.length
  const inline = writeInline(value, style, column + width)
  const [first = '', ...rest] =
    inline === null ? blockLines(value, style, column + width) : [inline]
  return [dash + first, ...indented(rest, width)]
}

/** A list or map that is not empty as lines without its own indentation. */
export function blockLines(value: PlainValue, style: Style, column: number): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, style, column))
  if (!isPlainMap(value)) return [writeInline(value, style, column) ?? '']
  return Object.entries(value).flatMap(([key, item]) => pairLines(key, item, style, column))
}

function indented(lines: readonly string[], step: number): string[] {
  return lines.map((line) => ' '.repeat(step) + line)
}
