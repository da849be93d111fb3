import { parseBriefly } from '../document/parse-briefly'

/** YAML from the clipboard, as lines that begin at the margin. */
export interface PastedBlock {
  readonly lines: readonly string[]
  /** Keys of the mapping; null for a list. */
  readonly keys: readonly string[] | null
}

/** Reads a pasted text as a mapping or a list in block form; null when it is none, or no whole one. */
export function pastedBlock(pasted: string): PastedBlock | null {
  const lines = pasted.trimEnd().split(/\r\n|\r|\n/)
  while (lines[0]?.trim() === '') lines.shift()
  if (lines.some((line) => /^\s*\t/.test(line))) return null
  const [first = '', ...rest] = lines
  // A copy that began at the first word left that line's indentation behind.
  const restIndent = leastIndent(rest)
  const candidates = [lines, [' '.repeat(restIndent) + first.trimStart(), ...rest]]
  return candidates.map(asBlock).find((block) => block !== null) ?? null
}

function asBlock(lines: readonly string[]): PastedBlock | null {
  const margin = leastIndent(lines)
  const dedented = lines.map((line) => line.slice(Math.min(margin, indentOf(line))))
  const { findings, value } = parseBriefly(dedented.join('\n'))
  const isBlock = typeof value === 'object' && value !== null && !/^[[{&!*]/.test(dedented[0] ?? '')
  if (findings.length > 0 || !isBlock) return null
  return { lines: dedented, keys: Array.isArray(value) ? null : Object.keys(value) }
}

function leastIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map(indentOf)
  return indents.length === 0 ? 0 : Math.min(...indents)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
