import { readVisible, writeVisible } from './visible'

/**
 * Where a spreadsheet may begin a cell, whatever it takes for a separator, and what makes a formula of
 * it, the wide forms of the signs too.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;,|"'])( *)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g
const MARKED = /'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/**
 * A text as a spreadsheet may have it: an apostrophe before what it would calculate, and what would be
 * obeyed, or would break the line or the cell, as `\\u0009`.
 */
export function writeCell(text: string): string {
  return writeVisible(text).replace(FORMULA, "$1$2'")
}

/** What `writeCell` wrote, as it was. */
export function readCell(cell: string): string {
  return readVisible(cell.replace(MARKED, ''))
}
