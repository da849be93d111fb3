'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import type { Leftover } from '@/lib/form/leftovers'

/** One value without use; a press shows its line. */
export function LeftoverRow({ leftover }: { readonly leftover: Leftover }) {
  const { revealPath } = useDesignerActions()
  const { path, label, value } = leftover
  return (
    <li>
      <button
        className="flex w-full min-w-0 gap-2 px-3 py-0.5 text-left -outline-offset-2 hover:bg-surface-sunken"
        onClick={() => revealPath('job', path)}
        type="button"
      >
        <span className="shrink-0">{label}</span>
        <code className="min-w-0 truncate font-mono text-sm leading-5">{value}</code>
      </button>
    </li>
  )
}
