'use client'

import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { Input } from '@/components/ui/input'
import type { EntryKind } from '@/lib/form/draft'
import { mayBePairs } from '@/lib/form/may-be-pairs'
import { missingOf } from '@/lib/form/record-edits'
import type { RecordDraft } from '../use-record-draft'
import { EntryValue } from './entry-value'
import { KindSelect } from './kind-select'
import { recordRowClass } from './record-row-class'
import { RefusalAlert } from './refusal'
import { useNewPair } from './use-new-pair'

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
 * said then, and Escape takes it back. Several pasted lines are as many pairs.
 */
export function NewRecordRow(props: NewRecordRowProps) {
  const { draft, index, notesId, kinds, label, placeholders } = props
  const refused = draft.refused.find(({ key }) => key === null)
  const describedBy = refused ? notesId : undefined
  const { entry, isBlank, change, clear, add } = useNewPair(draft, kinds[0])
  const row = useRef<HTMLLIElement>(null)
  const onLeave = (event: FocusEvent<HTMLLIElement>) => {
    const isInside = event.currentTarget.contains(event.relatedTarget)
    if (!isInside && !isBlank) add()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (isBlank && !refused)) return
    event.stopPropagation()
    clear()
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = pairsIn(event)
    if (text === null || !isBlank) return
    event.preventDefault()
    void draft.paste(text, entry.kind)
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
      onPaste={onPaste}
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

/** A pasted text that may be pairs: several lines in any cell, one pair where a key is typed. */
function pairsIn({ clipboardData, target }: ClipboardEvent): string | null {
  const text = clipboardData.getData('text/plain')
  const isAtValue = target instanceof HTMLElement && 'value' in target.dataset
  const isPasted = mayBePairs(text) && (!isAtValue || /[\r\n]/.test(text.trim()))
  return isPasted ? text : null
}
