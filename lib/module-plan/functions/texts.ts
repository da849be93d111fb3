import { longHash } from '../../providers/short-hash'

const encoder = new TextEncoder()

/** The UTF-8 bytes of a text in Base64. */
export function base64(text: string): string {
  const bytes = encoder.encode(text)
  const parts: string[] = []
  // In portions, because each byte becomes an argument.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return btoa(parts.join(''))
}

/**
 * What stands for `base64gzip()`: Go packs a text in its own way, which is not done again here. Equal
 * texts have equal stand-ins, other texts other ones.
 */
export const packed = (text: string): string => `base64gzip:${longHash(text)}`

/** The first letter of every word in upper case. */
export const titleCase = (text: string): string =>
  text.replace(
    /(^|[^\p{L}\p{N}_'])(\p{Ll})/gu,
    (_, before, letter) => before + letter.toUpperCase(),
  )

export function trimmed(text: string, characters: string): string {
  const set = new Set(characters)
  const all = [...text]
  const start = all.findIndex((one) => !set.has(one))
  return start === -1
    ? ''
    : all.slice(start, all.findLastIndex((one) => !set.has(one)) + 1).join('')
}

/** A path without `.`, `..` and double slashes, as a computer with slashes writes it. */
export function absolutePath(path: string): string {
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return `/${kept.join('/')}`
}
