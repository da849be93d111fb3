import { applyEdits } from '../apply-edits'
import type { ParsedDocument, Path, TextEdit } from '../document'
import type { DocumentEdit } from '../edit-document'
import { entriesAlong } from '../find-entry'
import { isBlock } from '../is-block'
import { parseBriefly } from '../parse-briefly'
import { pathKey } from '../path-key'
import { valueAt } from '../value-at'
import { changedValue } from './changed-value'
import { toPlainValue } from './plain-value'
import { planStep } from './plan-step'
import { isSameValue } from './same-value'
import { sharedReason } from './shared-values'
import type { Step } from './step'

/** What edits of many places become, all of them planned in the first text. */
export interface PlannedAtOnce {
  /** The text edits of each group, in their order. */
  readonly groups: readonly (readonly TextEdit[])[]
  /** The changed text, read. */
  readonly document: ParsedDocument
}

/**
 * As `planEdits`, for many places at a time: the text is read once again, not after each of them. Null where
 * that cannot be: places that touch each other or are shared, a list that loses all its items, a block
 * with comments of its own that loses all its keys. Then they are planned one after the other.
 */
export function planAtOnce(
  document: ParsedDocument,
  groups: readonly (readonly DocumentEdit[])[],
): PlannedAtOnce | null {
  const cuts = cutsOf(groups.flat())
  const planned: (readonly TextEdit[])[] = []
  for (const group of groups) {
    const edits = planGroup(document, group, cuts)
    if (!edits) return null
    planned.push(edits)
  }
  const all = planned.flat()
  if (doOverlap(all)) return null
  const next = parseBriefly(applyEdits(document.text, all), document.version)
  const isWorse = next.findings.length > document.findings.length
  const value = changedValue(document.value, groups.flat())
  if (next.value === undefined || isWorse || !isSameValue(next.value, value)) return null
  return { groups: planned, document: next }
}

/** The text edits of changes that build on each other, as if they were made alone; not read back. */
export function sketchEdits(
  document: ParsedDocument,
  edits: readonly DocumentEdit[],
): readonly TextEdit[] | null {
  return planGroup(document, edits, cutsOf(edits))
}

/** What goes, by `pathKey`. */
interface Cuts {
  /** The places that edits take out. */
  readonly gone: ReadonlySet<string>
  /** What is planned already: some of them, and the blocks that keep no key. */
  readonly cut: Set<string>
  /** Which blocks keep a key, as far as it was asked. */
  readonly emptied: Map<string, boolean>
}

function cutsOf(edits: readonly DocumentEdit[]): Cuts {
  const gone = edits.flatMap(({ op, path }) => (op === 'delete' ? [pathKey(path)] : []))
  return { gone: new Set(gone), cut: new Set(), emptied: new Map() }
}

/** The edits of one group; what is renamed in it is still under its old name in the text. */
function planGroup(
  document: ParsedDocument,
  group: readonly DocumentEdit[],
  cuts: Cuts,
): readonly TextEdit[] | null {
  const names = new Map<string, Path>()
  const edits: TextEdit[] = []
  for (const edit of group) {
    const path = names.get(pathKey(edit.path)) ?? edit.path
    const step = stepOf(document, { ...edit, path }, cuts)
    if (step === null) return null
    if (edit.op === 'rename') names.set(pathKey([...path.slice(0, -1), edit.key]), path)
    if (step === 'done') continue
    const isShared = sharedReason(document, step) !== null
    const own = isShared ? null : planStep(document, step)
    if (!own) return null
    edits.push(...own)
  }
  return edits
}

/** The one step that an edit takes; `done` where another takes it along, null where it takes more. */
function stepOf(document: ParsedDocument, edit: DocumentEdit, cuts: Cuts): Step | 'done' | null {
  const { path } = edit
  const isThere = entriesAlong(document, path).length === path.length
  if (edit.op === 'rename') return isThere ? { op: 'rename', path, key: edit.key } : null
  if (edit.op === 'delete') return isThere ? cutOf(document, path, cuts) : null
  if (edit.op !== 'set') return null
  const value = toPlainValue(edit.value)
  if (value === undefined || (typeof value === 'object' && value !== null)) return null
  if (isThere)
    return typeof valueAt(document.value, path) === 'object' ? null : { op: 'replace', path, value }
  const isInBlock = isBlock(valueAt(document.value, path.slice(0, -1)))
  const isMerged = valueAt(document.value, path) !== undefined
  return isInBlock && !isMerged ? { op: 'insert', path, value } : null
}

/** The removal of an entry, with the blocks around it that keep no key. */
function cutOf(document: ParsedDocument, leaf: Path, cuts: Cuts): Step | 'done' | null {
  const { cut } = cuts
  let path = leaf
  while (isEmptied(document.value, path, cuts)) path = path.slice(0, -1)
  const key = pathKey(path)
  if (cut.has(key)) return 'done'
  cut.add(key)
  const around = valueAt(document.value, path.slice(0, -1))
  if (Array.isArray(around) && around.length < 2) return null
  if (path.length === leaf.length) return { op: 'delete', path, leaf }
  const entry = entriesAlong(document, path).at(-1)
  const text = entry ? document.text.slice(entry.start, entry.end) : '#'
  return /^\s*#/m.test(text) ? null : { op: 'delete', path, leaf: path }
}

/** Whether the block around a path loses all its keys, and goes from a block of its own. */
function isEmptied(value: unknown, path: Path, { gone, emptied }: Cuts): boolean {
  const parent = path.slice(0, -1)
  const block = valueAt(value, parent)
  if (parent.length === 0 || !isBlock(block)) return false
  if (!isBlock(valueAt(value, parent.slice(0, -1)))) return false
  const key = pathKey(parent)
  const known = emptied.get(key)
  if (known !== undefined) return known
  const keys = Object.keys(block)
  const isIt = keys.every((one) => isWholeGone(block[one], [...parent, one], gone))
  emptied.set(key, isIt)
  return isIt
}

/** Whether a value goes, itself or with all that is in it. */
function isWholeGone(value: unknown, path: Path, gone: ReadonlySet<string>): boolean {
  if (gone.has(pathKey(path))) return true
  if (!isBlock(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => isWholeGone(value[key], [...path, key], gone))
}

/** Edits that begin before another ends; one that begins where another ends follows it. */
function doOverlap(edits: readonly TextEdit[]): boolean {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return inOrder.some((edit, index) => {
    const next = inOrder[index + 1]
    return next !== undefined && (next.start < edit.end || next.start === edit.start)
  })
}
