'use client'

import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { Input } from '@/components/ui/input'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { focusRow } from '../focus-row'
import type { RecordDraft } from '../use-record-draft'
import { EntryValue } from './entry-value'
import { KindSelect } from './kind-select'
import { recordRowClass } from './record-row-class'

interface NewRecordRowProps {
  readonly draft: RecordDraft
  readonly index: number
  readonly kinds: readonly [EntryKind, ...EntryKind[]]
  /** The record's label. */
  readonly label: string
}

/** The blank pair at a record's end: added whole, with Enter or on leaving it. */
export function NewRecordRow({ draft, index, kinds, label }: NewRecordRowProps) {
  const blank: RecordEntry = { key: '', kind: kinds[0], text: '' }
  const [entry, setEntry] = useState(blank)
  const change = (part: Partial<RecordEntry>) => {
    setEntry({ ...entry, ...part })
    draft.dismiss()
  }
  const add = () => {
    const isAdded = draft.add(entry)
    if (isAdded) setEntry({ ...blank, kind: entry.kind })
    return isAdded
  }
  const onLeave = (event: FocusEvent<HTMLLIElement>) => {
    const isInside = event.currentTarget.contains(event.relatedTarget)
    if (!isInside && entry.key !== '' && entry.text !== '') add()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.altKey) return
    event.preventDefault()
    const row = event.currentTarget.closest('[data-row]')
    row?.querySelector<HTMLElement>('[data-value]')?.focus()
  }
  const onDone = () => {
    const group = document.activeElement?.closest('fieldset') ?? null
    if (add()) focusRow(group, index + 1)
  }
  return (
    <li className={recordRowClass(kinds.length > 1)} data-row={index} onBlur={onLeave}>
      <Input
        aria-label={`New key in ${label}`}
        mono
        onChange={(event) => change({ key: event.target.value })}
        onKeyDown={onKeyDown}
        placeholder="key"
        value={entry.key}
      />
      <EntryValue
        kind={entry.kind}
        label={`New value in ${label}`}
        onChange={(text) => change({ text })}
        onDone={onDone}
        text={entry.text}
      />
      {kinds.length > 1 && (
        <KindSelect
          kind={entry.kind}
          label={`Type of the new value in ${label}`}
          onChange={(kind) => change({ kind, text: kind === 'boolean' ? 'true' : '' })}
        />
      )}
    </li>
  )
}
