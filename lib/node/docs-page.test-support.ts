import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Whether a page of `docs/` is what its generator gives. With `UPDATE_DOCS=1` it is written first.
 */
export function isCurrentPage(name: string, text: string): boolean {
  const file = new URL(`../../docs/${name}`, import.meta.url)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text)
  return readFileSync(file, 'utf8') === text
}

/** Text in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/</g, '&lt;').replace(/\n/g, ' ')
}
