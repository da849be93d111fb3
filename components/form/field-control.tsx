'use client'

import { memo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import type { Field } from '@/lib/form/fields'
import { formLocks } from '@/lib/form/form-locks'
import { variableOf } from '@/lib/form/variable-fields'
import { FieldFrame } from './field-frame'
import { ChoiceField } from './fields/choice-field'
import { LazyLockedField } from './fields/lazy-locked-field'
import { ListField } from './fields/list-field'
import { PolicyTextField } from './fields/policy-text-field'
import { ProviderField } from './fields/provider-field'
import { RecordField } from './fields/record-field'
import { ScheduleField } from './fields/schedule-field'
import { SwitchField } from './fields/switch-field'
import { TextField } from './fields/text-field'
import { YamlField } from './fields/yaml-field'
import { ZoneField } from './fields/zone-field'

/** One field of the table, in its frame. Draws again only for what concerns this field. */
export const FieldControl = memo(function FieldControl({ field }: { readonly field: Field }) {
  const lock = useDesigner((state) => formLocks(state.readable).byField.get(field.id))
  return (
    <FieldFrame
      field={field}
      hasRows={hasRows(field) && !lock}
      isGroup={isGroup(field) && !lock}
      layout={layoutOf(field)}
    >
      {lock ? <LazyLockedField field={field} lock={lock} /> : <Control field={field} />}
    </FieldFrame>
  )
})

function hasRows({ control }: Field): boolean {
  return control === 'list' || control === 'record'
}

function isGroup(field: Field): boolean {
  return hasRows(field) || field.control === 'provider'
}

function layoutOf({ id, control }: Field): 'above' | 'roomy' | 'beside' {
  if (control === 'provider') return 'roomy'
  // The words of a command are short.
  const isShortList = control === 'list' && variableOf(id) !== null
  return control === 'record' || (control === 'list' && !isShortList) ? 'above' : 'beside'
}

function Control({ field }: { readonly field: Field }) {
  // What is half typed into a row belongs to its file.
  const file = useDesigner((state) => state.fileNumber)
  switch (field.control) {
    case 'text':
      return <PolicyTextField field={field} />
    case 'number':
    case 'quantity':
      return <TextField field={field} />
    case 'choice':
    case 'runtime':
    case 'cpu':
    case 'memory':
      return <ChoiceField field={field} />
    case 'provider':
      return <ProviderField field={field} />
    case 'schedule':
      return <ScheduleField field={field} />
    case 'zone':
      return <ZoneField field={field} />
    case 'yaml':
      return <YamlField field={field} />
    case 'switch':
      return <SwitchField field={field} />
    case 'list':
      return <ListField field={field} key={file} />
    case 'record':
      return <RecordField field={field} key={file} />
  }
}
