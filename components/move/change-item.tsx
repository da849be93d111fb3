'use client'

import { useId } from 'react'
import type { MoveChange } from '@/lib/move/move'
import { nameOf } from '@/lib/move/name-of'
import type { ShownGroup } from '@/lib/move/shown-groups'
import { ChangeLines } from './change-lines'

interface ChangeItemProps extends ShownGroup {
  readonly left: ReadonlySet<string>
  readonly onChoose: (id: string, isChosen: boolean) => void
}

/** Changes of the same lines: what and why, each to be taken or left out, and the lines once. */
export function ChangeItem({ changes, hunks, left, onChoose }: ChangeItemProps) {
  const isChosen = changes.some(({ id }) => !left.has(id))
  return (
    <li className="flex flex-col gap-1 border-b border-line px-4 py-2">
      {changes.map((change) => (
        <Choice
          change={change}
          isChosen={!left.has(change.id)}
          key={change.id}
          onChoose={(chosen) => onChoose(change.id, chosen)}
        />
      ))}
      <div className={isChosen ? 'pl-5.5' : 'pl-5.5 opacity-60'}>
        <ChangeLines hunks={hunks} />
      </div>
    </li>
  )
}

interface ChoiceProps {
  readonly change: MoveChange
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function Choice({ change, isChosen, onChoose }: ChoiceProps) {
  const reasonId = useId()
  return (
    <div>
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
    </div>
  )
}
