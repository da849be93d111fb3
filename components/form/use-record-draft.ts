import { useState } from 'react'
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
import type { RefusedCell } from '@/lib/form/refused-cell'
import { type Refused, useCommit } from './use-commit'
import { useFieldDraft } from './use-field-draft'

/** A record while it is edited. Every change is of one key; each says whether the file took it. */
export interface RecordDraft {
  readonly path: Path
  readonly entries: readonly RecordEntry[]
  /** Why the last change is not in the file; null when it is. */
  readonly refusal: RefusedCell | null
  /** What was refused has been taken back. */
  readonly dismiss: () => void
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
  const [entries, setEntries] = useFieldDraft(field.id)
  const { edit, editAll, later, settle: writeWaiting, held } = useCommit()
  const [refusal, setRefusal] = useState<RefusedCell | null>(null)
  const path = fieldPath(field.id)

  const settle = (row: number, part: RefusedCell['part'], reason: string | null) => {
    setRefusal(reason === null ? null : { row, part, reason })
    return reason === null
  }
  const write = (row: number, part: RefusedCell['part'], change: DocumentEdit) => {
    const outcome = edit(change)
    return settle(row, part, outcome.ok ? null : outcome.reason)
  }
  const at = (index: number) => entries[index] ?? { key: '', kind: 'text', text: '' }
  const set = (row: number, entry: RecordEntry) => {
    const change = changeOf(path, entry)
    return 'op' in change ? write(row, 'value', change) : settle(row, 'value', change.reason)
  }
  const othersThan = (index: number) => entries.toSpliced(index, 1).map(({ key }) => key)
  const remove = (index: number) => {
    writeWaiting()
    const record = held(path)
    const keyCount = isBlock(record) ? Object.keys(record).length : 0
    write(index, 'key', removeEntry(path, keyCount, at(index).key))
  }

  return {
    path,
    entries,
    refusal,
    dismiss: () => setRefusal(null),
    remove,
    changeText: (index, text) => {
      const entry = { ...at(index), text }
      setEntries(entries.toSpliced(index, 1, entry))
      if (text === '' && entry.kind === 'number') settle(index, 'value', null)
      else {
        later(`${field.id}/${entry.key}`, () => changeOf(path, entry), {
          onOutcome: (outcome) => settle(index, 'value', outcome.ok ? null : outcome.reason),
        })
      }
    },
    changeKind: (index, kind) => {
      const { key, text } = at(index)
      write(index, 'value', { op: 'set', path: [...path, key], value: changeKind(kind, text) })
    },
    rename: (index, key) => {
      const reason = refuseKey(key, othersThan(index), field.except)
      if (reason !== null) return settle(index, 'key', reason)
      return write(index, 'key', { op: 'rename', path: [...path, at(index).key], key })
    },
    add: (entry) => {
      const row = entries.length
      const unfinished = refuseUnfinished(entry)
      if (unfinished !== null) return settle(row, missingOf(entry) ?? 'value', unfinished)
      const reason = refuseKey(entry.key, othersThan(row), field.except)
      return reason === null ? set(row, entry) : settle(row, 'key', reason)
    },
    paste: async (text, kind) => {
      const { planPastedPairs } = await import('@/lib/form/plan-paste')
      const taken = entries.map(({ key }) => key)
      const plan = planPastedPairs(text, { path, taken, except: field.except, kind })
      const outcome = editAll(plan.edits)
      const row = entries.length + (outcome.ok ? plan.edits.length : 0)
      settle(row, 'key', outcome.ok ? plan.refusal : outcome.reason)
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
