'use client'

import { Select } from '@/components/ui/select'
import type { EntryKind } from '@/lib/form/draft'

const OPTIONS: readonly { readonly value: Exclude<EntryKind, 'nested'>; readonly label: string }[] =
  [
    { value: 'text', label: 'Text' },
    { value: 'number', label: 'Num' },
    { value: 'boolean', label: 'Bool' },
  ]

interface KindSelectProps {
  readonly kind: EntryKind
  readonly label: string
  readonly onChange: (kind: EntryKind) => void
}

/** What type a value has: Terraform tells `"2"` from `2`. */
export function KindSelect({ kind, label, onChange }: KindSelectProps) {
  return (
    <Select
      aria-label={label}
      onChange={(event) => {
        const chosen = OPTIONS.find(({ value }) => value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
      options={OPTIONS}
      value={kind}
    />
  )
}
