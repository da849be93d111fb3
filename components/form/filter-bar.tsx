'use client'

import { filterKeys } from '@/components/ui/filter-keys'
import { Icon } from '@/components/ui/icon'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { FIELD_SCOPES, type FieldFilter, type FieldScope } from '@/lib/form/field-filter'

const SCOPE_LABELS: Readonly<Record<FieldScope, string>> = {
  all: 'All',
  required: 'Required',
  changed: 'Changed',
  problems: 'With problems',
}
const SCOPES = FIELD_SCOPES.map((value) => ({ value, label: SCOPE_LABELS[value] }))

interface FilterBarProps {
  readonly filter: FieldFilter
  readonly onChange: (filter: FieldFilter) => void
  /** How many fields pass. */
  readonly count: number
  /** The control of the first field that passes. */
  readonly first: () => HTMLElement | null | undefined
}

/** Finds fields by their words, and by what is the matter with them. */
export function FilterBar({ filter, onChange, count, first }: FilterBarProps) {
  return (
    <search className="flex shrink-0 items-center gap-2 border-b border-line px-3 py-2">
      <span className="relative min-w-0 flex-1">
        <span className="pointer-events-none absolute inset-y-0 left-2 flex items-center text-muted">
          <Icon name="search" size={14} />
        </span>
        <Input
          aria-label="Filter fields"
          className="pl-7"
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          onKeyDown={(event) =>
            filterKeys(event, {
              query: filter.text,
              onClear: () => onChange({ ...filter, text: '' }),
              first,
            })
          }
          placeholder="Filter fields…"
          type="search"
          value={filter.text}
        />
      </span>
      <Select
        aria-label="Fields to show"
        className="w-32! shrink-0"
        onChange={(event) => {
          const scope = FIELD_SCOPES.find((each) => each === event.target.value)
          if (scope) onChange({ ...filter, scope })
        }}
        options={SCOPES}
        value={filter.scope}
      />
      <span className="sr-only" role="status">
        {filter.text !== '' || filter.scope !== 'all'
          ? `${count} ${count === 1 ? 'field' : 'fields'} shown`
          : ''}
      </span>
    </search>
  )
}
