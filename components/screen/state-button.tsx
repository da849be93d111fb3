'use client'

import { severitySummary } from '@/components/problems/severity-summary'
import { useDesigner } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'

const LOOKS = {
  error: { icon: 'error', colour: 'text-danger' },
  warning: { icon: 'warning', colour: 'text-warning' },
  info: { icon: 'info', colour: 'text-muted' },
} as const

/** "2 errors, 1 warning"; leads to the problems. */
export function StateButton({ onOpen }: { readonly onOpen: () => void }) {
  const diagnostics = useDesigner((state) => state.analysis.diagnostics)
  const counts = severitySummary(diagnostics).filter(({ severity }) => severity !== 'info')
  const [worst] = counts
  const { icon, colour } = worst
    ? LOOKS[worst.severity]
    : { icon: 'ok' as const, colour: 'text-ok' }
  const words = worst ? counts.map((count) => count.words).join(', ') : 'No problems'
  return (
    <button
      className={`flex h-7 items-center gap-1.5 rounded-md px-2 font-medium whitespace-nowrap hover:bg-surface-sunken ${colour}`}
      onClick={onOpen}
      type="button"
    >
      <Icon name={icon} size={14} />
      {words}
      <span className="sr-only">. Show the problems</span>
    </button>
  )
}
