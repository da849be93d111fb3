/** The room a text has: Unicode characters, and UTF-8 bytes where they count too. */
export interface TextLimit {
  readonly characters: number
  readonly bytes: number | null
}

/**
 * The text when it fits the limit, else its longest beginning that fits together with the ending,
 * which is ASCII and made only then. Never splits a character.
 */
export function cutText(text: string, limit: TextLimit, makeEnding: () => string): string {
  if (fits(text, limit)) return text
  const ending = makeEnding()
  const room = {
    characters: limit.characters - ending.length,
    bytes: limit.bytes === null ? null : limit.bytes - ending.length,
  }
  let kept = ''
  let characters = 0
  let bytes = 0
  for (const character of text) {
    characters += 1
    bytes += utf8Length(character)
    if (characters > room.characters || (room.bytes !== null && bytes > room.bytes)) break
    kept += character
  }
  return kept + ending
}

/** Most texts are far from both limits: a UTF-16 unit takes three bytes at the most. */
function fits(text: string, limit: TextLimit): boolean {
  if (text.length * 3 <= (limit.bytes ?? Infinity) && text.length <= limit.characters) return true
  const bytesFit = limit.bytes === null || utf8Length(text) <= limit.bytes
  return bytesFit && [...text].length <= limit.characters
}

/** The length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
