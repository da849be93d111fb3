import type { TextEdit } from './document'

/**
 * The one stretch in which two texts differ, as an edit of the first; null when they are equal.
 * Neither CRLF nor a surrogate pair is cut in two: an editor could not say where that is.
 */
export function diffText(before: string, after: string): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let prefix = 0
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++
  while (prefix > 0 && (cuts(before, prefix) || cuts(after, prefix))) prefix--

  let suffix = 0
  const longest = shorter - prefix
  while (suffix < longest && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++
  while (
    suffix > 0 &&
    (cuts(before, before.length - suffix) || cuts(after, after.length - suffix))
  ) {
    suffix--
  }
  return {
    start: prefix,
    end: before.length - suffix,
    newText: after.slice(prefix, after.length - suffix),
  }
}

/** Whether an offset lies inside CRLF or a surrogate pair. */
function cuts(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1)
  const right = text.charCodeAt(offset)
  const isCrLf = left === 13 && right === 10
  const isPair = left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000
  return isCrLf || isPair
}
