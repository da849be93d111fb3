'use client'

import type { FocusEvent, KeyboardEvent } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import type { Path } from '@/lib/document/document'
import type { ListItem } from '@/lib/form/draft'
import { NestedValue } from './nested-value'
import { SuggestingInput } from './suggesting-input'

interface ListRowProps {
  readonly item: ListItem
  readonly index: number
  /** The blank line after the last item. */
  readonly isLast: boolean
  readonly isWrong: boolean
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
  readonly onRemove: () => void
}

/** One item: Enter goes on to the next line, Backspace in an empty one removes it. */
export function ListRow(props: ListRowProps) {
  const { item, index, isLast, isWrong, label, placeholder, onRemove } = props
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
  return (
    <li className="flex items-center gap-1" data-row={index}>
      {item.isEditable ? (
        <SuggestingInput
          aria-invalid={isWrong || undefined}
          aria-label={name}
          mono
          onBlur={props.onBlur}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          suggestions={props.suggestions}
          value={item.text}
        />
      ) : (
        <NestedValue label={name} path={[...props.path, index]} what={item.text} />
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
    </li>
  )
}
