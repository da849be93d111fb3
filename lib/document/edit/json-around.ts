import type { ParsedDocument, Path } from '../document'
import { entriesAlong } from '../find-entry'
import { type Collection, isCollection } from '../tree'

/**
 * Whether a path lies in JSON: the outermost brackets around it, which are the whole document where
 * that is JSON, are read by a reader of JSON and have text in quotes. What is added there is JSON too.
 */
export function isInJson(document: ParsedDocument, path: Path): boolean {
  const { text, tree } = document
  const along = entriesAlong(document, path).map(({ value }) => value)
  const brackets = [tree, ...along].find(
    (node): node is Collection => isCollection(node) && node.flow,
  )
  if (!brackets) return false
  const source = text.slice(brackets.start, brackets.end)
  return isJson(source) && (source.includes('"') || brackets === tree)
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
