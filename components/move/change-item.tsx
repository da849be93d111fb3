'use client'

import { useId } from 'react'
import type { MoveChange } from '@/lib/move/move'
import { nameOf } from '@/lib/move/name-of'
import { ChangeLines } from './change-lines'

interface ChangeItemProps {
  readonly change: MoveChange
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One change: what, why, and its lines, to be taken or left out. */
export function ChangeItem({ change, isChosen, onChoose }: ChangeItemProps) {
  const reasonId = useId()
  return (
    <li className="flex flex-col gap-1 border-b border-line px-4 py-2">
      <label className="flex items-baseline gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center">
        <input
          aria-describedby={reasonId}
          checked={isChosen}
          className="size-3.5 shrink-0 translate-y-0.5 accent-accent"
          onChange={(event) => onChoose(event.currentTarget.checked)}
          type="checkbox"
        />
        <span className="min-w-0 font-mono text-sm font-medium wrap-anywhere">
          {nameOf(change.path)}
        </span>
      </label>
      <p className="pl-5.5 text-muted wrap-anywhere" id={reasonId}>
        {change.reason}
      </p>
      <div className={isChosen ? 'pl-5.5' : 'pl-5.5 opacity-60'}>
        <ChangeLines hunks={change.hunks} />
      </div>
    </li>
  )
}
