import type { Path } from '@/lib/document/document'
import type { DocumentEdit } from '@/lib/document/edit-document'
import { isBlock } from '@/lib/document/is-block'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import {
  changeKind,
  missingOf,
  refuseKey,
  refuseUnfinished,
  removeEntry,
  writeEntry,
} from '@/lib/form/record-edits'
import { type RefusedPair, withRefusedValues } from '@/lib/form/refused-pairs'
import { type Refused, useCommit } from './use-commit'
import { useFieldDraft } from './use-field-draft'
import { blankCell, cellOf, type TypedPair, useRefusedPairs } from './use-refused-pairs'

/** A record while it is edited. Every change is of one key; each says whether the file took it. */
export interface RecordDraft {
  readonly path: Path
  readonly entries: readonly RecordEntry[]
  /** What was typed and is not in the file, until it is corrected or taken back. */
  readonly refused: readonly RefusedPair[]
  /** The key that was refused of a pair has been taken back; null: all of the blank row. */
  readonly dismiss: (key: string | null) => void
  readonly changeText: (index: number, text: string) => void
  readonly changeKind: (index: number, kind: EntryKind) => void
  readonly rename: (index: number, key: string) => boolean
  readonly remove: (index: number) => void
  readonly add: (entry: RecordEntry) => boolean
  /** Pasted lines as new pairs; what is not taken of them is said at the blank row. */
  readonly paste: (text: string, kind: EntryKind) => Promise<void>
  /** A number that was emptied goes when it is left; an empty text is a value. */
  readonly leave: (index: number) => void
}

export function useRecordDraft(field: Field<'record'>): RecordDraft {
  const [drafts, setEntries] = useFieldDraft(field.id)
  const { edit, editAll, later, settle: writeWaiting, held } = useCommit()
  const { refused, settle, follow } = useRefusedPairs()
  const entries = withRefusedValues(drafts, refused)
  const path = fieldPath(field.id)

  const write = (cell: TypedPair, change: DocumentEdit | Refused) => {
    const outcome = 'op' in change ? edit(change) : change
    return settle(cell, outcome.ok ? null : outcome.reason)
  }
  const at = (index: number) => entries[index] ?? { key: '', kind: 'text', text: '' }
  const othersThan = (index: number) => entries.toSpliced(index, 1).map(({ key }) => key)
  const remove = (index: number) => {
    writeWaiting()
    const record = held(path)
    const keyCount = isBlock(record) ? Object.keys(record).length : 0
    const { key } = at(index)
    if (write(cellOf(key, 'key', key), removeEntry(path, keyCount, key))) follow(key, null)
  }

  return {
    path,
    entries,
    refused,
    dismiss: (key) => settle(cellOf(key, 'key', ''), null),
    remove,
    changeText: (index, text) => {
      const entry = { ...at(index), text }
      const cell = cellOf(entry.key, 'value', text)
      setEntries(drafts.toSpliced(index, 1, entry))
      const isEmptied = text === '' && entry.kind === 'number'
      const before = refused.find(({ key, part }) => key === entry.key && part === 'value')
      settle(cell, isEmptied ? null : (before?.reason ?? null))
      if (!isEmptied) {
        later(`${field.id}/${entry.key}`, () => changeOf(path, entry), {
          onOutcome: (outcome) => settle(cell, outcome.ok ? null : outcome.reason),
        })
      }
    },
    changeKind: (index, kind) => {
      const { key, text } = at(index)
      const value = changeKind(kind, text)
      write(cellOf(key, 'value', text), { op: 'set', path: [...path, key], value })
    },
    rename: (index, key) => {
      const before = at(index).key
      const cell = cellOf(before, 'key', key)
      const reason = refuseKey(key, othersThan(index), field.except)
      if (reason !== null) return settle(cell, reason)
      const isRenamed = write(cell, { op: 'rename', path: [...path, before], key })
      if (isRenamed) follow(before, key)
      return isRenamed
    },
    add: (entry) => {
      const unfinished = refuseUnfinished(entry)
      if (unfinished !== null) return settle(blankCell(missingOf(entry) ?? 'value'), unfinished)
      const reason = refuseKey(entry.key, othersThan(entries.length), field.except)
      if (reason !== null) return settle(blankCell('key'), reason)
      return write(blankCell('value'), changeOf(path, entry))
    },
    paste: async (text, kind) => {
      const { planPastedPairs } = await import('@/lib/form/plan-paste')
      const taken = entries.map(({ key }) => key)
      const plan = planPastedPairs(text, { path, taken, except: field.except, kind })
      const outcome = editAll(plan.edits)
      settle(blankCell('key'), outcome.ok ? plan.refusal : outcome.reason)
    },
    leave: (index) => {
      writeWaiting()
      const { kind, text } = at(index)
      if (kind === 'number' && text === '') remove(index)
    },
  }
}

/** A pair as a change of the text, or why it is none. */
function changeOf(record: Path, { key, kind, text }: RecordEntry): DocumentEdit | Refused {
  const written = writeEntry(kind, text)
  return written.ok ? { op: 'set', path: [...record, key], value: written.value } : written
}
