'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useDesigner, useDesignerActions } from '@/components/designer/use-designer'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { Tooltip } from '@/components/ui/tooltip'
import { describeField } from '@/lib/form/describe-field'
import { noEffectReason } from '@/lib/form/field-effect'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { isRequired } from '@/lib/form/is-required'
import { fieldIds } from './field-ids'
import { ProblemNotes } from './problem-notes'
import { useFieldProblems } from './use-field-problems'

interface FieldFrameProps {
  readonly field: Field
  /** Label above the control, which takes the whole width: lists and records. */
  readonly isWide?: boolean
  /** The control is a group of controls rather than one that the label can point to. */
  readonly isGroup?: boolean
  readonly children: ReactNode
}

/** What every field has around its control: label, help, findings, and the way to its line. */
export function FieldFrame({ field, isWide = false, isGroup = false, children }: FieldFrameProps) {
  const actions = useDesignerActions()
  const ids = fieldIds(field.id)
  const { label, help } = describeField(field.id)
  const problems = useFieldProblems(field.id)
  const idleReason = useDesigner((state) => noEffectReason(field.id, state.lastGood.support))
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
        'group/field relative grid gap-x-3 gap-y-1 py-1 pr-10 pl-3',
        !isWide && '@xs:grid-cols-[8.5rem_minmax(0,1fr)]',
        idleReason !== null && 'text-muted',
      )}
      data-field={field.id}
      id={ids.row}
      onKeyDownCapture={onKeyDown}
    >
      <FieldLabel field={field} isGroup={isGroup} isIdle={idleReason !== null} />
      <div className="min-w-0">
        {children}
        <span className="sr-only" id={ids.help}>
          {help}
        </span>
        <div id={ids.problems}>
          {idleReason !== null && (
            <p className="pt-1 text-sm text-muted">No effect here because {idleReason}.</p>
          )}
          <ProblemNotes focusAfterFix={ids.control} problems={problems} />
        </div>
      </div>
      <span className="absolute top-1.5 right-2.5 opacity-0 group-focus-within/field:opacity-100 group-hover/field:opacity-100">
        <IconButton
          icon="jump"
          label={`Show ${label} in the YAML`}
          onClick={reveal}
          shortcut="alt+enter"
          size="small"
          tabIndex={-1}
        />
      </span>
    </div>
  )
}

interface FieldLabelProps {
  readonly field: Field
  readonly isGroup: boolean
  readonly isIdle: boolean
}

function FieldLabel({ field, isGroup, isIdle }: FieldLabelProps) {
  const ids = fieldIds(field.id)
  const { label, help } = describeField(field.id)
  const isNeeded = useDesigner((state) => isRequired(field.id, state.lastGood.job.value))
  const className = classNames('w-fit self-start pt-1', isIdle ? 'text-muted' : 'text-text')
  const words = (
    <>
      {label}
      {isNeeded && (
        <span className="pl-0.5 text-danger" title="Required">
          <span aria-hidden="true">*</span>
          <span className="sr-only"> (required)</span>
        </span>
      )}
    </>
  )
  return (
    <Tooltip content={help} describes={false}>
      {isGroup ? (
        <span className={className} id={ids.label}>
          {words}
        </span>
      ) : (
        <label className={className} htmlFor={ids.control} id={ids.label}>
          {words}
        </label>
      )}
    </Tooltip>
  )
}
