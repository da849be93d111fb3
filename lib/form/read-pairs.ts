/** A key with its value, as somebody pasted them. */
export interface PastedPair {
  readonly key: string
  readonly text: string
}

/** What is read in a pasted text: its pairs, and the lines that are none. */
export interface PastedPairs {
  readonly pairs: readonly PastedPair[]
  readonly unread: readonly string[]
}

/** `export KEY=value`, `key: value`, `"key": "value",`, `key<tab>value`: up to the first separator. */
const PAIR = /^(?:export\s+)?("[^"]*"|'[^']*'|[^"'=\t]*?)\s*(?:=|:(?=\s|$)|\t)\s*(.*)$/
const QUOTED = /^(["'])(.*)\1,?$/

/**
 * Reads pasted lines as pairs: of a file of environment variables, of YAML, of JSON or of a spreadsheet.
 * Blank lines, comments and lone braces say nothing. Quotes around a whole key or value are taken off;
 * nothing else is changed.
 */
export function readPairs(text: string): PastedPairs {
  const pairs: PastedPair[] = []
  const unread: string[] = []
  for (const line of text.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    if (/^(?:#.*|[{}],?)?$/.test(line)) continue
    const [, key, value] = PAIR.exec(line) ?? []
    if (key === undefined || value === undefined || unquoted(key) === '') unread.push(line)
    else pairs.push({ key: unquoted(key), text: unquoted(value.trim()) })
  }
  return { pairs, unread }
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[2] ?? text
}
