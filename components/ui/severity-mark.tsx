import type { Severity } from '@/lib/diagnostics/diagnostic'
import { Icon } from './icon'

const MARKS = {
  error: { icon: 'error', word: 'Error', colour: 'text-danger' },
  warning: { icon: 'warning', word: 'Warning', colour: 'text-warning' },
  info: { icon: 'info', word: 'Note', colour: 'text-muted' },
} as const satisfies Record<Severity, unknown>

/** Icon and word of a severity; `iconOnly` keeps the word for screen readers. */
export function SeverityMark({
  severity,
  iconOnly = false,
}: {
  readonly severity: Severity
  readonly iconOnly?: boolean
}) {
  const { icon, word, colour } = MARKS[severity]
  return (
    <span className={`inline-flex items-center gap-1 ${colour}`}>
      <Icon name={icon} size={14} />
      <span className={iconOnly ? 'sr-only' : undefined}>{word}</span>
    </span>
  )
}
