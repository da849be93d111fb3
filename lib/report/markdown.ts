import { visible } from './visible'

/**
 * A value as it is, as a code span: no line break, no markup, and no end of the table's cell. A span
 * is fenced by more backticks than it holds (CommonMark 6.1).
 */
export function code(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|')
  if (line.trim() === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return fence + pad + line + pad + fence
}
