'use client'

import { useRef } from 'react'
import { notifyUndoable } from '@/components/state/notify-undoable'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { Dialog } from '@/components/ui/dialog'
import { EmptyHint } from '@/components/ui/empty-hint'
import type { Notify } from '@/components/ui/notice'
import type { MoveChange } from '@/lib/move/move'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import { MovePlanView } from './move-plan-view'
import { movedWords } from './moved-words'
import { useMove } from './use-move'
import { WorkingOut } from './working-out'

interface MoveDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly notify: Notify
}

/** What makes the job one of another cloud, to be looked at and taken as a whole or in parts. */
export function MoveDialog({ isOpen, onClose, notify }: MoveDialogProps) {
  const wanted = useDesigner((state) => state.wantedMove)
  const store = useDesignerStore()
  const { wantMove } = store.actions
  const { looked, make, leftWith } = useMove(wanted)
  const first = useRef<HTMLInputElement>(null)
  const label = wanted ? CLOUD_FACES[wanted].label : ''
  const plan = looked?.plan
  const from = plan?.ok && plan.from ? CLOUD_FACES[plan.from].label : null
  const close = () => {
    onClose()
    wantMove(null)
  }
  const take = async (chosen: readonly MoveChange[]) => {
    const outcome = await make(chosen)
    if (!outcome.ok) return outcome
    close()
    const made = outcome.made ?? []
    // The cloud's name alone can be seen.
    if (made.length > 1) {
      notifyUndoable(store, notify, { id: 'move', message: movedWords(made, label, from) })
    }
    return outcome
  }
  return (
    <Dialog
      initialFocus={first}
      isOpen={isOpen && wanted !== null}
      onClose={close}
      title={`Move to ${label}`}
    >
      {!plan && <WorkingOut />}
      {plan?.ok && (
        <MovePlanView
          first={first}
          key={plan.to}
          leftWith={leftWith}
          onCancel={close}
          onTake={take}
          plan={plan}
          text={looked?.text ?? ''}
        />
      )}
      {plan && !plan.ok && <EmptyHint title="Nothing can be moved">{plan.reason}</EmptyHint>}
    </Dialog>
  )
}
