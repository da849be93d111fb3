'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { useLinked } from '@/components/state/use-linked'
import { classNames } from '@/components/ui/class-names'
import { noEffectReason, type OffReason, offReasons } from '@/lib/form/field-effect'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { isFieldLinked } from '@/lib/form/is-field-linked'
import { fieldIds } from './field-ids'
import { FieldLabel } from './field-label'
import { ProblemNotes } from './problem-notes'
import { useFieldHelp } from './use-field-help'
import { useFieldProblems } from './use-field-problems'
import { useRowProblems } from './use-row-problems'

/** Where the label stands: beside its control; above it; beside it where there is room for both. */
const LAYOUTS = {
  beside: '@xs:grid-cols-[8.5rem_minmax(0,1fr)]',
  above: '',
  roomy: '@min-[24.625rem]:grid-cols-[8.5rem_minmax(0,1fr)]',
} as const

interface FieldFrameProps {
  readonly field: Field
  readonly layout?: keyof typeof LAYOUTS
  /** The control is a group of controls rather than one that the label can point to. */
  readonly isGroup?: boolean
  /** Its rows say what is wrong with them. */
  readonly hasRows?: boolean
  readonly children: ReactNode
}

/** What every field has around its control: label, help, findings, and the way to its line. */
export function FieldFrame({
  field,
  layout = 'beside',
  isGroup = false,
  hasRows = false,
  children,
}: FieldFrameProps) {
  const actions = useDesignerActions()
  const ids = fieldIds(field.id)
  const all = useFieldProblems(field.id)
  const { atField } = useRowProblems(field.id)
  const problems = hasRows ? atField : all
  const help = useFieldHelp(field.id)
  const idleReason = useDesigner((state) => noEffectReason(field.id, state.lastGood.support))
  const off = useDesigner((state) => offReasons(state.lastGood).get(field.id))
  const isLit = useLinked('form', (pointed) => isFieldLinked(field, pointed))
  const reveal = () => actions.revealPath('job', fieldPath(field.id))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    reveal()
  }
  return (
    <div
      className={classNames(
        'group/field linkable grid gap-x-3 gap-y-0.5 px-3 py-1',
        LAYOUTS[layout],
        (idleReason !== null || off) && 'text-muted',
      )}
      data-field={field.id}
      data-linked={isLit || undefined}
      id={ids.row}
      onKeyDownCapture={onKeyDown}
    >
      <FieldLabel field={field} isGroup={isGroup} onReveal={reveal} />
      <div className="min-w-0">
        {children}
        <span className="sr-only" id={ids.help}>
          {help.replaceAll('`', '')}
        </span>
        <div id={ids.problems}>
          {/* Seen once above the fields that share it. */}
          {idleReason !== null && (
            <span className="sr-only">No effect here because {idleReason}.</span>
          )}
          {off && <OffNote off={off} isSaid={problems.some(({ code }) => code === 'no-effect')} />}
          <ProblemNotes at={fieldPath(field.id)} focusAfterFix={ids.control} problems={problems} />
        </div>
      </div>
    </div>
  )
}

/** That another field turns this one off: once a section, and not beside the finding. */
function OffNote({ off, isSaid }: { readonly off: OffReason; readonly isSaid: boolean }) {
  if (isSaid) return null
  return (
    <p className={off.isFirst ? 'pt-0.5 text-sm wrap-anywhere' : 'sr-only'}>
      No effect because {off.because}.
    </p>
  )
}
