import type { Command } from './command'

/** Whether every typed word begins some word of the command's title or keywords. */
export function matchesCommand({ title, keywords = '' }: Command, typed: string): boolean {
  const words = wordsOf(`${title} ${keywords}`)
  return wordsOf(typed).every((each) => words.some((word) => word.startsWith(each)))
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
