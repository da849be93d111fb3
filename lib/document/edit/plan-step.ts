import type { ParsedDocument, TextEdit } from '../document'
import { deleteEntry } from './delete-entry'
import { emptyCollection } from './empty-collection'
import { insertEntry } from './insert-entry'
import { copyEntry, cutEntry } from './move-entry'
import { renameKey } from './rename-key'
import { replaceValue } from './replace-value'
import type { Step } from './step'
import { styleAt } from './style'

/** The text edits of one step, or null when its place is written in a way that no planner knows. */
export function planStep(document: ParsedDocument, step: Step): readonly TextEdit[] | null {
  switch (step.op) {
    case 'replace':
      return replaceValue(document, step.path, step.value, styleAt(document, step.path))
    case 'insert':
      return insertEntry(document, step.path, step.value, styleAt(document, step.path))
    case 'delete':
      return deleteEntry(document, step.path, step.leaf)
    case 'empty':
      return emptyCollection(document, step.path)
    case 'rename':
      return renameKey(document, step.path, step.key, styleAt(document, step.path))
    case 'copy':
      return copyEntry(document, step.from, step.path, step.keys)
    case 'cut':
      return cutEntry(document, step.path, step.outer)
  }
}
