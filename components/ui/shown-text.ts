/** So many marks over one letter are drawn; a browser takes time with the square of their number. */
const MOST_MARKS = 200

/** A text as it is drawn: of a letter under more marks than anybody can read, the rest is left out. */
export function shownText(text: string): string {
  return text.replace(/\p{M}+/gu, (marks) =>
    marks.length > MOST_MARKS ? `${marks.slice(0, MOST_MARKS)}…` : marks,
  )
}
