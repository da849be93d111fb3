import type { Hunk } from './move'

/** The lines of a text after what hunks say of it. */
export function withHunks(text: string, hunks: readonly Hunk[]): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/)
  for (const { line, before, after } of hunks.toReversed()) {
    const gone = lines.splice(line - 1, before.length, ...after)
    if (gone.join('\n') !== before.join('\n')) throw new Error(`Line ${line} is another.`)
  }
  return lines
}
