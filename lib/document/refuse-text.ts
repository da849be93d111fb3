import type { SyntaxFinding } from './document'
import { MAX_BYTES } from './limits'
import { codePoint } from './shown'

// What YAML 1.2 (5.1) and PyYAML refuse, and two or more U+FFFD in a row: what a decoder leaves of
// bytes that were no UTF-8. One alone may be the author's.
const NOT_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\ufffd{2,}|\p{Surrogate}/u

/**
 * Says why a text is not worth parsing: more than 1 MiB of UTF-8, or not text at all.
 * Null when it may be parsed.
 */
export function refuseText(text: string): SyntaxFinding | null {
  if (isTooLarge(text)) {
    return {
      code: 'document-too-large',
      message:
        'This file is larger than 1 MiB, more than is read of any file. Check that it is the right one, or remove what does not belong in it.',
      span: { start: 0, end: 0 },
    }
  }
  const found = NOT_TEXT.exec(text)
  if (!found) return null
  return {
    code: 'binary-file',
    message: `This file is not plain text: it holds ${nameOf(found[0])}. Save it as UTF-8 text, or write the character as an escape inside double quotes.`,
    span: { start: found.index, end: found.index + found[0].length },
  }
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_BYTES) return true
  if (text.length * 3 <= MAX_BYTES) return false
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    if (code < 0x80) bytes += 1
    // A pair takes four bytes: two for each half.
    else if (code < 0x800 || isSurrogate) bytes += 2
    else bytes += 3
  }
  return bytes > MAX_BYTES
}

function nameOf(characters: string): string {
  const code = characters.charCodeAt(0)
  if (code === 0xfffd) return 'bytes that are not UTF-8'
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character (a lone surrogate)'
  return `the control character ${codePoint(characters)}`
}
