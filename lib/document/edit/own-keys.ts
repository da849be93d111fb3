import type { ParsedDocument } from '../document'
import { entriesAlong } from '../find-entry'
import { mergedEntry } from '../follow-entries'
import { valueAt } from '../value-at'
import { collectionAt } from './place'
import type { Step } from './step'
import type { PlainValue } from './write-value'

/**
 * A step on a value that comes through a merge key, as the step that writes an own key of its map: that
 * is what overrides it, and the map that is merged stays as it is. What is changed within a merged list
 * or map is written out whole. Other steps, and the removal of a merged key itself, stay as they are.
 */
export function onOwnKeys(document: ParsedDocument, step: Step, after: unknown): Step {
  const { path } = step
  const known = entriesAlong(document, path).length
  const own = path.slice(0, known + 1)
  const isWhole = own.length === path.length
  if (known === path.length || (isWhole && step.op !== 'replace' && step.op !== 'empty'))
    return step
  const name = own.at(-1)
  const isMerged =
    collectionAt(document, own.slice(0, -1))?.kind === 'map' &&
    mergedEntry(document, own.slice(0, -1), String(name)) !== undefined
  const value = valueAt(after, own)
  // The value is a part of one that YAML can hold.
  return isMerged && value !== undefined
    ? { op: 'insert', path: own, value: value as PlainValue }
    : step
}
