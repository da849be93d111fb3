'use client'

import { use, useId } from 'react'
import { classNames } from './class-names'
import { ReadOnlyContext } from './read-only'

interface SegmentedProps<Value extends string> {
  /** The accessible name of the group. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** A choice of one out of a few, all in sight: radio buttons side by side. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled = false,
}: SegmentedProps<Value>) {
  const name = useId()
  const isReadOnly = use(ReadOnlyContext)
  return (
    <fieldset
      aria-label={label}
      className="inline-flex min-w-0 rounded-md border border-line bg-surface-sunken p-0.5"
      disabled={isReadOnly || disabled}
    >
      {options.map((option) => (
        <label
          className={classNames(
            'relative rounded px-2 py-0.5 text-center font-medium text-muted transition-colors hover:text-text',
            'has-checked:bg-surface-raised has-checked:text-text has-checked:shadow-sm has-checked:ring-1 has-checked:ring-line-strong',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:opacity-60',
          )}
          key={option.value}
        >
          <input
            checked={option.value === value}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            name={name}
            onChange={() => onChange(option.value)}
            type="radio"
            value={option.value}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
