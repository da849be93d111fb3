const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Bytes of a file → its text, a BOM kept. Bytes that are no UTF-8 become U+FFFD twice in a row,
 * which the parser reports as such with the place: once might be the author's own character.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return lenient.decode(bytes).replaceAll('\ufffd', '\ufffd\ufffd')
  }
}
