import type { ParsedDocument, Path } from '../document'
import type { DocumentEdit } from '../edit-document'
import { isWithin } from '../path-key'
import { valueAt } from '../value-at'
import { withKey, withoutValue, withValue } from './change-value'
import { toPlainValue } from './plain-value'
import type { Step } from './step'
import { stepsBetween } from './steps-between'

/** The steps that carry a change out, and the value that the document must have then. */
export type Steps =
  | { readonly ok: true; readonly steps: readonly Step[]; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** A change of a document without findings → its steps, or why the change makes no sense there. */
export function stepsOf(document: ParsedDocument, edit: DocumentEdit): Steps {
  switch (edit.op) {
    case 'set':
      return setSteps(document.value, edit.path, edit.value)
    case 'write':
      return writeSteps(document.value, edit.path, edit.value)
    case 'delete':
      return deleteSteps(document, edit.path)
    case 'rename':
      return renameSteps(document.value, edit.path, edit.key)
    case 'move':
      return moveSteps(document.value, edit.path, edit.to)
  }
}

function setSteps(before: unknown, path: Path, value: unknown): Steps {
  const plain = toPlainValue(value)
  const change = plain === undefined ? null : withValue(before, path, plain)
  if (!change) return { ok: false, reason: 'This value cannot be written as YAML.' }
  if (!change.ok) return change
  const after = toPlainValue(change.value)
  if (after === undefined) return { ok: false, reason: 'This would be nested too deep.' }
  return { ok: true, steps: stepsBetween(before, after, []), value: after }
}

/** A value that is there already is written once more: its spelling is what changes. */
function writeSteps(before: unknown, path: Path, value: unknown): Steps {
  const steps = setSteps(before, path, value)
  const plain = toPlainValue(value)
  if (!steps.ok || plain === undefined || steps.steps.length > 0) return steps
  return { ...steps, steps: [{ op: 'replace', path, value: plain }] }
}

function deleteSteps({ value, tree }: ParsedDocument, leaf: Path): Steps {
  if (valueAt(value, leaf) === undefined) return { ok: true, steps: [], value }
  if (leaf.length === 0) return { ok: false, reason: 'The whole document cannot be removed.' }
  const path = emptiedWith(value, leaf)
  const parent = path.slice(0, -1)
  const rest = withoutValue(value, path)
  const isEmptied = sizeOf(valueAt(rest, parent)) === 0
  if (!isEmptied) return { ok: true, steps: [{ op: 'delete', path, leaf }], value: rest }
  if (parent.length === 0 && tree?.kind === 'map' && !tree.flow) {
    return { ok: true, steps: [{ op: 'delete', path, leaf }], value: null }
  }
  return { ok: true, steps: [{ op: 'empty', path: parent }], value: rest }
}

/** The outermost map that would be left without keys if `path` went; `path` itself when none would. */
function emptiedWith(value: unknown, path: Path): Path {
  const parent = path.slice(0, -1)
  const outer = path.slice(0, -2)
  const isOnly = parent.length > 0 && sizeOf(valueAt(value, parent)) === 1
  const areMaps = !Array.isArray(valueAt(value, parent)) && !Array.isArray(valueAt(value, outer))
  return isOnly && areMaps ? emptiedWith(value, parent) : path
}

function renameSteps(before: unknown, path: Path, key: string): Steps {
  if (valueAt(before, path) === undefined) {
    return { ok: false, reason: `There is no "${path.join('.')}" to rename.` }
  }
  const change = withKey(before, path, key)
  if (!change.ok) return change
  const steps: Step[] = String(path.at(-1)) === key ? [] : [{ op: 'rename', path, key }]
  return { ok: true, steps, value: change.value }
}

function moveSteps(before: unknown, path: Path, to: Path): Steps {
  const found = valueAt(before, path)
  if (found === undefined || path.length === 0) {
    return { ok: false, reason: `There is no "${path.join('.')}" to move.` }
  }
  if (valueAt(before, to) !== undefined) {
    return { ok: false, reason: `There is a "${to.join('.')}" already.` }
  }
  const copied = withValue(before, to, found)
  if (!copied.ok) return copied
  const isInside = isWithin(to, path)
  const outer = emptiedWith(copied.value, path)
  const rest = withoutValue(copied.value, outer)
  if (isInside || sizeOf(valueAt(rest, outer.slice(0, -1))) === 0) {
    return { ok: false, reason: 'This cannot be moved there. Change it in the text.' }
  }
  const known = to.findIndex((_, index) => valueAt(before, to.slice(0, index + 1)) === undefined)
  const steps: readonly Step[] = [
    { op: 'copy', path: to.slice(0, known), keys: to.slice(known).map(String), from: path },
    { op: 'cut', path, outer },
  ]
  return { ok: true, steps, value: rest }
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}
