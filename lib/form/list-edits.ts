import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'

/**
 * Writes one item of a list, so that only its line changes. `index` may be one past the end; the
 * first item of a list that is absent or empty creates the list.
 */
export function setItem(list: Path, length: number, index: number, text: string): DocumentEdit {
  return length === 0
    ? { op: 'set', path: list, value: [text] }
    : { op: 'set', path: [...list, index], value: text }
}

/** Removes one item; the last one takes the list's key with it. */
export function removeItem(list: Path, length: number, index: number): DocumentEdit {
  return { op: 'delete', path: length === 1 ? list : [...list, index] }
}
