import { isMap, isSeq } from 'yaml'
import type { ParsedDocument, Path } from '../document'
import type { Collection } from '../entries'
import { entriesAlong } from '../find-entry'

/**
 * Whether a path lies in JSON: the outermost brackets around it, which are the whole document where
 * that is JSON, are read by a reader of JSON and have text in quotes. What is added there is JSON too.
 */
export function isInJson(document: ParsedDocument, path: Path): boolean {
  const { text, tree } = document
  const along = entriesAlong(document, path).map(({ value }) => value)
  const brackets = [tree?.contents, ...along].find(
    (node): node is Collection => (isMap(node) || isSeq(node)) && node.flow === true,
  )
  if (!brackets) return false
  const source = text.slice(brackets.range[0], brackets.range[1])
  return isJson(source) && (source.includes('"') || brackets === tree?.contents)
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}
