/** No longer text is shown whole in a sentence or a list; it stands in the lines beside it. */
const LONGEST = 300

/** A text that fits in a line of a list. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
