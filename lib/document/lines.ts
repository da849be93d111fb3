/** Offset where the line of `offset` starts; a BOM belongs to no line. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

/** Offset of the line end (CR, LF or CRLF) that closes the line of `offset`, or the text's length. */
export function lineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

/** Offset where the line after that of `offset` starts, or the text's length. */
export function nextLineStart(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  if (end === text.length) return end
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** The indentation that puts a new line under `offset`. */
export function indentOf(text: string, offset: number): string {
  return ' '.repeat(columnOf(text, offset))
}

/** True when nothing but spaces stands before `offset` on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The line ending to write beside `offset`: that of its line, else of the line before, else LF. */
export function lineBreakAt(text: string, offset: number): string {
  const end = lineEnd(text, offset)
  if (end < text.length) return text.slice(end, nextLineStart(text, end))
  const start = lineStart(text, offset)
  const before = /(\r\n|\r|\n)$/.exec(text.slice(Math.max(start - 2, 0), start))
  return before?.[0] ?? '\n'
}

/** Offset of the next character that is neither white space nor part of a comment. */
export function nextMark(text: string, offset: number): number {
  let at = offset
  while (at < text.length) {
    if (text[at] === '#') at = lineEnd(text, at)
    else if (/\s/.test(text.charAt(at))) at++
    else break
  }
  return at
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
