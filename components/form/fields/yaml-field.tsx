'use client'

import type { Field } from '@/lib/form/fields'
import { EditInYaml } from '../edit-in-yaml'
import { useControlProps } from '../use-control-props'
import { useFieldDraft } from '../use-field-draft'

/** A value of many parts or lines: what the file has, and the way there. */
export function YamlField({ field }: { readonly field: Field<'yaml'> }) {
  const { id, 'aria-describedby': describedBy } = useControlProps(field)
  const [words] = useFieldDraft(field.id)
  return (
    <div className="flex h-7 min-w-0 items-center gap-2">
      <span className="truncate text-muted">{words === '' ? 'Not set' : words}</span>
      <EditInYaml describedBy={describedBy} field={field} id={id} />
    </div>
  )
}
