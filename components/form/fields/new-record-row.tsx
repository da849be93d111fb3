'use client'

import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Input } from '@/components/ui/input'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { missingOf } from '@/lib/form/record-edits'
import type { RecordDraft } from '../use-record-draft'
import { EntryValue } from './entry-value'
import { KindSelect } from './kind-select'
import { recordRowClass } from './record-row-class'
import { RefusalAlert } from './refusal'

interface NewRecordRowProps {
  readonly draft: RecordDraft
  readonly index: number
  readonly notesId: string
  readonly kinds: readonly [EntryKind, ...EntryKind[]]
  /** The record's label. */
  readonly label: string
  /** What stands in the empty inputs. */
  readonly placeholders: { readonly key: string; readonly value: string }
}

/**
 * The blank pair at a record's end: added whole, with Enter or on leaving it. What is missing of it is
 * said then, and Escape takes it back.
 */
export function NewRecordRow(props: NewRecordRowProps) {
  const { draft, index, notesId, kinds, label, placeholders } = props
  const refused = draft.refusal?.row === index ? draft.refusal : null
  const describedBy = refused ? notesId : undefined
  const blank: RecordEntry = { key: '', kind: kinds[0], text: '' }
  const [entry, setEntry] = useState(blank)
  const row = useRef<HTMLLIElement>(null)
  const change = (part: Partial<RecordEntry>) => {
    setEntry({ ...entry, ...part })
    draft.dismiss()
  }
  const add = () => {
    const isAdded = draft.add(entry)
    if (isAdded) setEntry({ ...blank, kind: entry.kind })
    return isAdded
  }
  const isBlank = entry.key === '' && (entry.text === '' || entry.kind === 'boolean')
  const onLeave = (event: FocusEvent<HTMLLIElement>) => {
    const isInside = event.currentTarget.contains(event.relatedTarget)
    if (!isInside && !isBlank) add()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isBlank) return
    event.stopPropagation()
    change(blank)
  }
  const onKeyDone = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.altKey) return
    event.preventDefault()
    row.current?.querySelector<HTMLElement>('[data-value]')?.focus()
  }
  // Once its pair is in the file, this row is the next one.
  const onDone = () => {
    if (add() || missingOf(entry) === 'key') row.current?.querySelector('input')?.focus()
  }
  return (
    <li
      className={recordRowClass(kinds.length > 1)}
      data-row={index}
      onBlur={onLeave}
      onKeyDown={onEscape}
      ref={row}
    >
      <Input
        aria-describedby={describedBy}
        aria-invalid={refused?.part === 'key' || undefined}
        aria-label={`New key in ${label}`}
        mono
        onChange={(event) => change({ key: event.target.value })}
        onKeyDown={onKeyDone}
        placeholder={placeholders.key}
        value={entry.key}
      />
      <EntryValue
        describedBy={describedBy}
        isWrong={refused?.part === 'value'}
        kind={entry.kind}
        label={`New value in ${label}`}
        onChange={(text) => change({ text })}
        onDone={onDone}
        placeholder={placeholders.value}
        text={entry.text}
      />
      {kinds.length > 1 && (
        <KindSelect
          kind={entry.kind}
          label={`Type of the new value in ${label}`}
          onChange={(kind) => change({ kind, text: kind === 'boolean' ? 'true' : '' })}
        />
      )}
      {refused && <RefusalAlert id={notesId} reason={refused.reason} />}
    </li>
  )
}
