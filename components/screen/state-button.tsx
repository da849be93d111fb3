'use client'

import { problemState } from '@/components/problems/severity-summary'
import { useDesigner } from '@/components/state/use-designer'
import { Icon } from '@/components/ui/icon'
import { Tooltip } from '@/components/ui/tooltip'

const LOOKS = {
  error: { icon: 'error', colour: 'text-danger' },
  warning: { icon: 'warning', colour: 'text-warning' },
  none: { icon: 'ok', colour: 'text-ok' },
} as const

/** "2 errors, 1 warning", where there is no room for that their number; leads to the problems. */
export function StateButton({ onOpen }: { readonly onOpen: () => void }) {
  const diagnostics = useDesigner((state) => state.analysis.diagnostics)
  const { count, worst, words } = problemState(diagnostics)
  const { icon, colour } = LOOKS[worst === 'error' || worst === 'warning' ? worst : 'none']
  return (
    <Tooltip content={`${words}. Show the problems`} describes={false}>
      <button
        className={`flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 font-medium whitespace-nowrap hover:bg-surface-sunken ${colour}`}
        onClick={onOpen}
        type="button"
      >
        <Icon name={icon} size={14} />
        <span className="@max-[26rem]:sr-only">{words}</span>
        {count > 0 && (
          <span
            aria-hidden="true"
            className="before:content-[attr(data-count)] @min-[26rem]:hidden"
            data-count={count}
          />
        )}
        <span className="sr-only">. Show the problems</span>
      </button>
    </Tooltip>
  )
}
