'use client'

import type { KeyboardEvent } from 'react'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { EntryKind } from '@/lib/form/draft'

interface EntryValueProps {
  readonly kind: EntryKind
  readonly text: string
  readonly label: string
  readonly isWrong?: boolean
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
  onChange,
  onBlur,
  onDone,
}: EntryValueProps) {
  if (kind === 'boolean') {
    return (
      <Select
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
    <Input
      aria-invalid={isWrong || undefined}
      aria-label={label}
      data-value
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      mono
      onBlur={onBlur}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder={kind === 'number' ? 'number' : 'value'}
      value={text}
    />
  )
}
