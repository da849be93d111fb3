const LONGEST = 60

/** Part of a file as a message may quote it: cut when it is long. */
export function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** A character by its code point, as Unicode writes it: `U+0085`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Control characters, line ends of YAML 1.1, halves of characters, spaces but for the plain one, and what
 * is not seen or turns the direction of text; joiners only where a Latin letter or sign needs none.
 */
const RAW =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|\u034f|(?! )\p{Zs}|(?![\u200c\u200d])\p{Cf}|(?<=[ -~])[\u200c\u200d]|[\u200c\u200d](?=[ -~])/gu

/** A sentence in which what cannot be seen, or breaks it, is named by its code point: `<U+0085>`. */
export function withoutRaw(sentence: string): string {
  if (/^[ -~]*$/.test(sentence)) return sentence
  return sentence.replace(RAW, (character) => `<${codePoint(character)}>`)
}
