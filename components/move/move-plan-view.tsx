'use client'

import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { EditOutcome } from '@/components/state/designer-state'
import { Button } from '@/components/ui/button'
import { LineTable } from '@/lib/document/line-table'
import type { MoveChange, MovePlan } from '@/lib/move/move'
import { shownGroups } from '@/lib/move/shown-groups'
import { ChangeItem } from './change-item'
import { LeftToGive } from './left-to-give'
import { useLeft } from './use-left'
import type { Moving } from './use-move'

interface MovePlanViewProps {
  readonly plan: Extract<MovePlan, { ok: true }>
  /** The text that is planned for. */
  readonly text: string
  /** The first thing to do here: from it, Tab goes on through the changes to the buttons. */
  readonly first: RefObject<HTMLInputElement | null>
  readonly leftWith: Moving['leftWith']
  readonly onTake: (chosen: readonly MoveChange[]) => Promise<EditOutcome>
  readonly onCancel: () => void
}

/** The changes of a move in the order of the text, what is left to give, and the buttons. */
export function MovePlanView({ plan, text, first, leftWith, onTake, onCancel }: MovePlanViewProps) {
  const { changes } = plan
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState('')
  const chosen = changes.filter(({ id }) => !left.has(id))
  const provider = changes.filter(isProvider)
  const job = useMemo(() => ({ text, lines: new LineTable(text) }), [text])
  const groups = useMemo(() => shownGroups(plan, left, job), [plan, left, job])
  const toGive = useLeft(plan, left, leftWith)
  // The dialog is there before the plan is.
  useEffect(() => first.current?.focus(), [first])
  useEffect(() => {
    if (first.current) first.current.indeterminate = left.size > 0 && chosen.length > 0
  })
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(left)
    for (const id of ids) isChosen ? next.delete(id) : next.add(id)
    setLeft(next)
  }
  const take = async (taken: readonly MoveChange[]) => {
    const outcome = await onTake(taken)
    setRefusal(outcome.ok ? '' : outcome.reason)
  }
  return (
    <>
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <label className="flex items-center gap-2 font-medium pointer-coarse:min-h-11">
          <input
            checked={left.size === 0}
            className="size-3.5 accent-accent"
            onChange={(event) =>
              choose(
                changes.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
            ref={first}
            type="checkbox"
          />
          All changes
        </label>
        <p className="text-muted" role="status">
          {chosen.length} of {changes.length} chosen
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section aria-label="Changes" className="min-h-0 flex-1 overflow-y-auto" tabIndex={0}>
        <ul>
          {groups.map((group) => (
            <ChangeItem
              key={group.changes.map(({ id }) => id).join(' ')}
              {...group}
              left={left}
              onChoose={(id, isChosen) => choose([id], isChosen)}
            />
          ))}
        </ul>
        <LeftToGive toGive={toGive} />
      </section>
      <footer className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line px-4 py-2">
        <Button disabled={chosen.length === 0} onClick={() => take(chosen)} variant="primary">
          {chosen.length === changes.length
            ? `Make all ${changes.length} changes`
            : `Make ${chosen.length} of ${changes.length} changes`}
        </Button>
        {provider.length > 0 && (
          <Button onClick={() => take(provider)}>Change the provider alone</Button>
        )}
        <Button onClick={onCancel} variant="ghost">
          Cancel
        </Button>
        <p className="w-full text-danger empty:hidden" role="status">
          {refusal}
        </p>
      </footer>
    </>
  )
}

/** The change of the cloud's name; on a way back, of the line that holds it. */
function isProvider({ path }: MoveChange): boolean {
  return path.join('.') === 'infrastructure.provider'
}
