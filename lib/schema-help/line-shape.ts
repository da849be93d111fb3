/** One line of block YAML as far as its place in the tree can be read from it alone. */
export interface LineShape {
  /** Column of the first mark from 0; null for blank lines and comments. */
  readonly indent: number | null
  /** Columns of the list dashes at its start. */
  readonly dashes: readonly number[]
  /** Column where its key or value starts, behind the dashes. */
  readonly column: number
  /** The key before the first colon, unquoted; null when there is none. */
  readonly key: string | null
  /** Column behind the colon; null when there is no key. */
  readonly afterColon: number | null
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s"'[\]{}#&*!|>%@`,:][^\s:#]*))[ \t]*:(?=[ \t]|$)/

/** Reads one line, without its ending. */
export function lineShape(line: string): LineShape {
  const [marks] = /^[ ]*(?:-(?:[ ]+|$))*/.exec(line) ?? ['']
  const dashes = [...marks.matchAll(/-/g)].map(({ index }) => index)
  const column = marks.length
  const rest = line.slice(column)
  const isEmpty = dashes.length === 0 && /^\s*(#|$)/.test(rest)
  const match = KEY.exec(rest)
  return {
    indent: isEmpty ? null : (dashes[0] ?? column),
    dashes,
    column,
    key: match ? (match[1] ?? match[2] ?? match[3] ?? null) : null,
    afterColon: match ? column + match[0].length : null,
  }
}
