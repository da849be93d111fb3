'use client'

import { useId, useState } from 'react'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { removeLeftovers } from '@/lib/form/leftovers'
import { fieldIds } from './field-ids'
import { LeftoverRow } from './leftover-row'
import type { FilePair } from './use-file-pair'
import { useSwitchLeftovers } from './use-switch-leftovers'

/**
 * After a switch of cloud or runtime: the values that it left without use, at the form's foot where
 * they move no field. Nothing is taken out unasked. Load it lazily.
 */
export function SwitchNote({ first }: { readonly first: FilePair }) {
  const { edit } = useDesignerActions()
  const { values, dismiss } = useSwitchLeftovers(first)
  const cloud = useDesigner((state) => state.lastGood.cloud?.label ?? '')
  const runtime = useDesigner((state) => state.lastGood.support?.label ?? '')
  const [refusal, setRefusal] = useState('')
  const [done, setDone] = useState('')
  const titleId = useId()
  const count = values.length === 1 ? '1 value' : `${values.length} values`
  // "Cloud Run job": what a run there is called is no part of the name.
  const title = `${count} not used by ${runtime.replace(/ job$/, '') || cloud}`
  const reasons = [...new Set(values.map(({ reason }) => reason))]
  const remove = () => {
    const outcome = edit(removeLeftovers(values), { origin: 'form' })
    setRefusal(outcome.ok ? '' : outcome.reason)
    if (!outcome.ok) return
    setDone(`Removed ${count}. Undo brings them back.`)
    focusRuntime()
  }
  const keep = () => {
    dismiss()
    focusRuntime()
  }
  return (
    <>
      <p className="sr-only" role="status">
        {values.length > 0 ? `${title}, listed below the fields.` : done}
      </p>
      {values.length > 0 && (
        <section
          aria-labelledby={titleId}
          className="flex max-h-[45%] shrink-0 flex-col border-t border-line-strong bg-surface-raised"
        >
          <h2 className="flex gap-2 px-3 pt-2 font-semibold" id={titleId}>
            <span className="mt-0.5 text-muted">
              <Icon name="info" />
            </span>
            {title}
          </h2>
          <div className="min-h-0 overflow-y-auto pb-1">
            {reasons.map((reason) => (
              <section key={reason}>
                <h3 className="px-3 pt-1.5 pb-0.5 text-sm text-muted">{reason}</h3>
                <ul>
                  {values
                    .filter((leftover) => leftover.reason === reason)
                    .map((leftover) => (
                      <LeftoverRow key={leftover.path.join('/')} leftover={leftover} />
                    ))}
                </ul>
              </section>
            ))}
          </div>
          <div className="flex flex-wrap items-center gap-2 px-3 pt-1 pb-2">
            <Button onClick={remove} size="small" variant="primary">
              {values.length === 1 ? 'Remove it' : 'Remove them'}
            </Button>
            <Button onClick={keep} size="small">
              Keep
            </Button>
            <p className="text-sm text-muted">
              What is kept stays in the file and goes into the bundle.
            </p>
            <p className="w-full text-danger empty:hidden" role="status">
              {refusal}
            </p>
          </div>
        </section>
      )}
    </>
  )
}

/** The buttons go with the note; the keyboard goes on where the switch was made. */
function focusRuntime(): void {
  const { control } = fieldIds('infrastructure/runtime/type')
  document.getElementById(control)?.focus({ preventScroll: true })
}
