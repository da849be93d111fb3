'use client'

import { memo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import type { Field } from '@/lib/form/fields'
import { foreignValue } from '@/lib/form/foreign-value'
import { FieldFrame } from './field-frame'
import { ChoiceField } from './fields/choice-field'
import { ForeignField } from './fields/foreign-field'
import { ListField } from './fields/list-field'
import { PolicyTextField } from './fields/policy-text-field'
import { ProviderField } from './fields/provider-field'
import { RecordField } from './fields/record-field'
import { SwitchField } from './fields/switch-field'
import { TextField } from './fields/text-field'

/** One field of the table, in its frame. Draws again only for what concerns this field. */
export const FieldControl = memo(function FieldControl({ field }: { readonly field: Field }) {
  const foreign = useDesigner((state) =>
    foreignValue(field.id, field.control, state.readable.value),
  )
  const isMany = field.control === 'list' || field.control === 'record'
  const isProvider = field.control === 'provider'
  return (
    <FieldFrame
      field={field}
      isGroup={(isMany || isProvider) && foreign === null}
      layout={isMany ? 'above' : isProvider ? 'roomy' : 'beside'}
    >
      {foreign === null ? (
        <Control field={field} />
      ) : (
        <ForeignField field={field} reason={foreign} />
      )}
    </FieldFrame>
  )
})

function Control({ field }: { readonly field: Field }) {
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
    case 'switch':
      return <SwitchField field={field} />
    case 'list':
      return <ListField field={field} />
    case 'record':
      return <RecordField field={field} />
  }
}
