'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { useControlProps } from '../use-control-props'
import { useFieldDraft } from '../use-field-draft'

/** A value of many parts or lines: what the file has, and the way there. */
export function YamlField({ field }: { readonly field: Field<'yaml'> }) {
  const actions = useDesignerActions()
  const { id, 'aria-describedby': describedBy } = useControlProps(field)
  const [words] = useFieldDraft(field.id)
  return (
    <div className="flex h-7 min-w-0 items-center gap-2">
      <span className="truncate text-muted">{words === '' ? 'Not set' : words}</span>
      <Button
        aria-describedby={describedBy}
        aria-label={`Edit ${describeField(field.id).label} in the YAML`}
        id={id}
        onClick={() => actions.revealPath('job', fieldPath(field.id))}
        size="small"
      >
        Edit in the YAML
      </Button>
    </div>
  )
}
