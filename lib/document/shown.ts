const LONGEST = 60

/** Part of a file as a message may quote it: cut when it is long. */
export function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
