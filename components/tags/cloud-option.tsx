import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

interface CloudOptionProps {
  /** Shared by the options of one switch. */
  readonly name: string
  readonly isChecked: boolean
  readonly onChange: () => void
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** One choice of the cloud switch: a radio button that looks like a segment. */
export function CloudOption({ name, isChecked, onChange, title, children }: CloudOptionProps) {
  return (
    <label
      className={classNames(
        'relative flex min-w-0 flex-auto flex-col items-center justify-center rounded px-1.5 py-1 text-muted transition-colors hover:text-text',
        'has-checked:bg-surface-raised has-checked:text-text has-checked:shadow-sm has-checked:ring-1 has-checked:ring-line-strong',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent',
      )}
      title={title}
    >
      <input
        checked={isChecked}
        className="absolute inset-0 cursor-pointer appearance-none opacity-0"
        name={name}
        onChange={onChange}
        type="radio"
      />
      {children}
    </label>
  )
}
