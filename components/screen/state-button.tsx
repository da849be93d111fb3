'use client'

import { problemState } from '@/components/problems/severity-summary'
import { useDesigner } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'

const LOOKS = {
  error: { icon: 'error', colour: 'text-danger' },
  warning: { icon: 'warning', colour: 'text-warning' },
  none: { icon: 'ok', colour: 'text-ok' },
} as const

/** "2 errors, 1 warning"; leads to the problems. */
export function StateButton({ onOpen }: { readonly onOpen: () => void }) {
  const diagnostics = useDesigner((state) => state.analysis.diagnostics)
  const { worst, words } = problemState(diagnostics)
  const { icon, colour } = LOOKS[worst === 'error' || worst === 'warning' ? worst : 'none']
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
