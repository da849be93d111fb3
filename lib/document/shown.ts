const LONGEST = 60

/** Part of a file as a message may quote it: cut when it is long. */
export function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Control characters, line ends of YAML 1.1 and marks that turn the direction of text. */
const RAW = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** A sentence in which what cannot be seen, or breaks it, is named by its code point: `U+0085`. */
export function withoutRaw(sentence: string): string {
  return sentence.replace(RAW, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `U+${code}`
  })
}
