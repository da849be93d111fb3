'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'

interface EditInYamlProps {
  readonly field: Field
  /** Of the control that it stands for. */
  readonly id: string
  readonly describedBy: string | undefined
}

/** The way to a field in the text, in place of a control. */
export function EditInYaml({ field, id, describedBy }: EditInYamlProps) {
  const actions = useDesignerActions()
  return (
    <Button
      aria-describedby={describedBy}
      aria-label={`Edit ${describeField(field.id).label} in YAML`}
      id={id}
      onClick={() => actions.revealPath('job', fieldPath(field.id))}
      size="small"
    >
      Edit in YAML
    </Button>
  )
}
