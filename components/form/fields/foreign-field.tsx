'use client'

import type { Field } from '@/lib/form/fields'
import { EditInYaml } from '../edit-in-yaml'
import { fieldIds } from '../field-ids'

interface ForeignFieldProps {
  readonly field: Field
  /** What stands there instead, as a sentence. */
  readonly reason: string
}

/** Stands where the document holds something that this field cannot edit without replacing it. */
export function ForeignField({ field, reason }: ForeignFieldProps) {
  const { control, problems } = fieldIds(field.id)
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1">
      <span className="text-muted">Not editable here. {reason}</span>
      <EditInYaml describedBy={problems} field={field} id={control} />
    </div>
  )
}
