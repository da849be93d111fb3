import { useState } from 'react'
import type { Path } from '@/lib/document/document'
import type { DocumentEdit } from '@/lib/document/edit-document'
import { isBlock } from '@/lib/document/is-block'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import {
  changeKind,
  refuseKey,
  refuseUnfinished,
  removeEntry,
  writeEntry,
} from '@/lib/form/record-edits'
import { useCommit } from './use-commit'
import { useFieldDraft } from './use-field-draft'

/** A record while it is edited. Every change is of one key; each says whether the file took it. */
export interface RecordDraft {
  readonly path: Path
  readonly entries: readonly RecordEntry[]
  /** Why the last change is not in the file; null when it is. */
  readonly refusal: string | null
  /** What was refused has been taken back. */
  readonly dismiss: () => void
  readonly changeText: (index: number, text: string) => void
  readonly changeKind: (index: number, kind: EntryKind) => void
  readonly rename: (index: number, key: string) => boolean
  readonly remove: (index: number) => void
  readonly add: (entry: RecordEntry) => boolean
  /** A number that was emptied goes when it is left; an empty text is a value. */
  readonly leave: (index: number) => void
}

export function useRecordDraft(field: Field<'record'>): RecordDraft {
  const [entries, setEntries] = useFieldDraft(field.id)
  const { edit, later, settle: writeWaiting, held } = useCommit()
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = fieldPath(field.id)

  const settle = (reason: string | null) => {
    setRefusal(reason)
    return reason === null
  }
  const write = (change: DocumentEdit) => {
    const outcome = edit(change)
    return settle(outcome.ok ? null : outcome.reason)
  }
  const at = (index: number) => entries[index] ?? { key: '', kind: 'text', text: '' }
  const changeOf = ({ key, kind, text }: RecordEntry) => {
    const written = writeEntry(kind, text)
    return written.ok
      ? ({ op: 'set', path: [...path, key], value: written.value } as const)
      : written
  }
  const set = (entry: RecordEntry) => {
    const change = changeOf(entry)
    return 'op' in change ? write(change) : settle(change.reason)
  }
  const othersThan = (index: number) => entries.toSpliced(index, 1).map(({ key }) => key)
  const remove = (index: number) => {
    writeWaiting()
    const record = held(path)
    const keyCount = isBlock(record) ? Object.keys(record).length : 0
    write(removeEntry(path, keyCount, at(index).key))
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
      if (text === '' && entry.kind === 'number') settle(null)
      else {
        later(`${field.id}/${entry.key}`, () => changeOf(entry), {
          onOutcome: (outcome) => settle(outcome.ok ? null : outcome.reason),
        })
      }
    },
    changeKind: (index, kind) => {
      const { key, text } = at(index)
      write({ op: 'set', path: [...path, key], value: changeKind(kind, text) })
    },
    rename: (index, key) => {
      const reason = refuseKey(key, othersThan(index), field.except)
      if (reason !== null) return settle(reason)
      return write({ op: 'rename', path: [...path, at(index).key], key })
    },
    add: (entry) => {
      const reason =
        refuseUnfinished(entry) ?? refuseKey(entry.key, othersThan(entries.length), field.except)
      return reason === null ? set(entry) : settle(reason)
    },
    leave: (index) => {
      writeWaiting()
      const { kind, text } = at(index)
      if (kind === 'number' && text === '') remove(index)
    },
  }
}
