/** The room a text has: Unicode characters, and UTF-8 bytes where they count too. */
export interface TextLimit {
  readonly characters: number
  readonly bytes: number | null
}

/**
 * The text when it fits the limit, else its longest beginning that fits together with `ending`.
 * Never splits a character. `ending` is ASCII.
 */
export function cutText(text: string, limit: TextLimit, ending: string): string {
  if (fits(text, limit)) return text
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

function fits(text: string, limit: TextLimit): boolean {
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
