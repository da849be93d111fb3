/**
 * A node's text as it is drawn. No font is measured, so that the same graph gives the same picture
 * everywhere: widths are counted in characters, for system fonts at the sizes below. A character of
 * the label is taken as 0.6 em (English words in the widest of the usual system fonts), one of the
 * monospaced name as 0.62 em.
 */
export const LABEL_SIZE = 14
export const NAME_SIZE = 12
export const MARK_SIZE = 12
const LABEL_EM = 0.6
const NAME_EM = 0.62

export const labelWidth = (characters: number) => characters * LABEL_SIZE * LABEL_EM
export const nameWidth = (characters: number) => characters * NAME_SIZE * NAME_EM

/** The label on as many lines as its words need; a single word that is too long is cut. */
export function wrapLabel(label: string, width: number): readonly string[] {
  const most = Math.max(Math.floor(width / labelWidth(1)), 4)
  const lines: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    if (last !== undefined && [...joined].length <= most) lines[lines.length - 1] = joined
    else lines.push(cutMiddle(word, most))
  }
  return lines
}

/** The name on one line: its start and, since that is where names differ, more of its end. */
export function cutName(name: string, width: number): string {
  return cutMiddle(name, Math.max(Math.floor(width / nameWidth(1)), 4))
}

function cutMiddle(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  const start = Math.floor((most - 1) * 0.4)
  const end = most - 1 - start
  return `${characters.slice(0, start).join('')}…${characters.slice(-end).join('')}`
}
