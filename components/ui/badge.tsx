import type { ReactNode } from 'react'
import { classNames } from './class-names'

const TONES = {
  neutral: 'bg-surface-sunken text-muted',
  accent: 'bg-accent-soft text-accent',
  danger: 'bg-danger-soft text-danger',
  warning: 'bg-warning-soft text-warning',
  ok: 'bg-ok-soft text-ok',
} as const

/** A count or a word in a pill. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: keyof typeof TONES
  readonly children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-flex h-4 min-w-4 items-center justify-center gap-1 rounded px-1 text-xs font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      {children}
    </span>
  )
}
