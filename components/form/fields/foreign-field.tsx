'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { fieldIds } from '../field-ids'

interface ForeignFieldProps {
  readonly field: Field
  /** What stands there instead, as a sentence. */
  readonly reason: string
}

/** Stands where the document holds something that this field cannot edit without replacing it. */
export function ForeignField({ field, reason }: ForeignFieldProps) {
  const actions = useDesignerActions()
  const { control, problems } = fieldIds(field.id)
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1">
      <span className="text-muted">Not editable here. {reason}</span>
      <Button
        aria-describedby={problems}
        aria-label={`Edit ${describeField(field.id).label} in the YAML`}
        id={control}
        onClick={() => actions.revealPath('job', fieldPath(field.id))}
        size="small"
      >
        Edit in the YAML
      </Button>
    </div>
  )
}
