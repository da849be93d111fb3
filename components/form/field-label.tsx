'use client'

import { useDesigner } from '@/components/state/use-designer'
import { IconButton } from '@/components/ui/icon-button'
import { Tooltip } from '@/components/ui/tooltip'
import { describeField } from '@/lib/form/describe-field'
import type { Field } from '@/lib/form/fields'
import { isRequired } from '@/lib/form/is-required'
import { fieldIds } from './field-ids'
import { HelpText } from './help-text'
import { useFieldHelp } from './use-field-help'

interface FieldLabelProps {
  readonly field: Field
  /** The label names a group of controls and points to none of them. */
  readonly isGroup: boolean
  readonly onReveal: () => void
}

/** The label; the pointer on it shows the help, and beside it the way to the field's line. */
export function FieldLabel({ field, isGroup, onReveal }: FieldLabelProps) {
  const ids = fieldIds(field.id)
  const { label } = describeField(field.id)
  const help = useFieldHelp(field.id)
  const isNeeded = useDesigner((state) => isRequired(field.id, state.readable.value))
  return (
    <div className="relative flex items-start self-start pt-1">
      <Tooltip content={<HelpText help={help} />} describes={false}>
        {isGroup ? (
          <span id={ids.label}>{label}</span>
        ) : (
          <label htmlFor={ids.control} id={ids.label}>
            {label}
          </label>
        )}
      </Tooltip>
      {isNeeded && (
        <span aria-hidden="true" className="pl-0.5 text-danger" title="Required">
          *
        </span>
      )}
      {/* No stop of its own for Tab: Alt+Enter in the field does the same. */}
      <span className="absolute top-0.5 right-0 rounded-md bg-surface opacity-0 group-focus-within/field:opacity-100 group-hover/field:opacity-100">
        <IconButton
          icon="jump"
          label={`Show ${label} in the YAML`}
          onClick={onReveal}
          shortcut="alt+enter"
          size="small"
          tabIndex={-1}
        />
      </span>
    </div>
  )
}
