/** What terminals, logs and pages obey in place of showing it: controls, line ends, turns of direction. */
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu

/** A text on one line, in which every character that would be obeyed is written as `\\u001b`. */
export function visible(text: string): string {
  return text.replace(OBEYED, escaped)
}

/** The same, from which `readVisible` makes the text again. */
export function writeVisible(text: string): string {
  return text.replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c').replace(OBEYED, escaped)
}

/** What `writeVisible` wrote, as it was. */
export function readVisible(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
