'use client'

import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import type { Path } from '@/lib/document/document'
import type { ListItem } from '@/lib/form/draft'
import type { RowProblems } from '@/lib/form/row-problems'
import { NestedValue } from './nested-value'
import { RowNotes } from './row-notes'
import { SuggestingInput } from './suggesting-input'

const NONE: RowProblems['problems'] = []

interface ListRowProps {
  readonly item: ListItem
  readonly index: number
  /** The blank line after the last item. */
  readonly isLast: boolean
  readonly wrong: RowProblems | undefined
  /** Why what was typed is not in the file. */
  readonly refusal: string | null
  readonly notesId: string
  /** The list's label. */
  readonly label: string
  /** The list's path. */
  readonly path: Path
  readonly placeholder: string
  /** What the policy allows, to choose from while typing. */
  readonly suggestions: readonly string[]
  readonly onChange: (text: string) => void
  readonly onBlur: (event: FocusEvent) => void
  readonly onEnter: () => void
  /** Several lines, pasted into the blank one. */
  readonly onPaste: (text: string) => void
  readonly onRemove: () => void
}

/** One item: Enter goes on to the next line, Backspace in an empty one removes it. */
export function ListRow(props: ListRowProps) {
  const { item, index, isLast, wrong, refusal, notesId, label, placeholder, onRemove } = props
  const problems = wrong?.problems ?? NONE
  const path = [...props.path, index]
  const name = isLast ? `Add to ${label}` : `${label} ${index + 1}`
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault()
      if (!isLast) props.onEnter()
    }
    if (event.key === 'Backspace' && item.text === '' && index > 0) {
      event.preventDefault()
      onRemove()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isLast || !/[\r\n]/.test(text.trim())) return
    event.preventDefault()
    props.onPaste(text)
  }
  return (
    <li
      className="grid grid-cols-[minmax(0,1fr)_var(--icon-button,1.5rem)] items-center gap-1"
      data-row={index}
    >
      {item.isEditable ? (
        <SuggestingInput
          aria-describedby={refusal !== null || problems.length > 0 ? notesId : undefined}
          aria-invalid={refusal !== null || wrong?.isValueWrong || undefined}
          aria-label={name}
          id={`${notesId}:value`}
          mono
          onBlur={props.onBlur}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          placeholder={placeholder}
          suggestions={props.suggestions}
          value={item.text}
        />
      ) : (
        <NestedValue label={name} path={path} what={item.text} />
      )}
      <span className={isLast ? 'invisible' : undefined}>
        <IconButton
          icon="close"
          label={`Remove ${name}`}
          onClick={onRemove}
          size="small"
          tabIndex={-1}
        />
      </span>
      <RowNotes
        focusAfterFix={`${notesId}:value`}
        id={notesId}
        path={path}
        problems={problems}
        refusals={refusal === null ? [] : [refusal]}
      />
    </li>
  )
}
