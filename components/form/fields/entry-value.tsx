'use client'

import type { KeyboardEvent } from 'react'
import { Select } from '@/components/ui/select'
import type { EntryKind } from '@/lib/form/draft'
import { SuggestingInput } from './suggesting-input'

interface EntryValueProps {
  readonly kind: EntryKind
  readonly text: string
  readonly label: string
  readonly isWrong?: boolean | undefined
  /** The id of what is said of it. */
  readonly describedBy?: string | undefined
  /** What the policy allows, to choose from while typing. */
  readonly suggestions?: readonly string[]
  readonly placeholder?: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  /** Enter: this value is done. */
  readonly onDone: () => void
}

const BOOLEANS = [
  { value: 'true', label: 'true' },
  { value: 'false', label: 'false' },
]

/** The value of one pair, by its type. */
export function EntryValue({
  kind,
  text,
  label,
  isWrong = false,
  describedBy,
  suggestions = [],
  placeholder = 'value',
  onChange,
  onBlur,
  onDone,
}: EntryValueProps) {
  if (kind === 'boolean') {
    return (
      <Select
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        aria-label={label}
        data-value
        mono
        onChange={(event) => onChange(event.target.value)}
        options={BOOLEANS}
        value={text}
      />
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.altKey) return
    event.preventDefault()
    onDone()
  }
  return (
    <SuggestingInput
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-label={label}
      data-value
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      mono
      onBlur={onBlur}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder={kind === 'number' ? 'number' : placeholder}
      suggestions={suggestions}
      value={text}
    />
  )
}
