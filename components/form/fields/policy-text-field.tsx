'use client'

import { Select } from '@/components/ui/select'
import { demandedChoices } from '@/lib/form/demanded-choices'
import type { Field } from '@/lib/form/fields'
import { isClosed } from '@/lib/policy/is-allowed'
import { useControlProps } from '../use-control-props'
import { useDemand } from '../use-demand'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'
import { TextField } from './text-field'

const NOT_SET = { value: '', label: 'Not set' }

/** Text: chosen where the organisation's policy lists all that is allowed, else typed. */
export function PolicyTextField({ field }: { readonly field: Field<'text'> }) {
  const allowed = useDemand(field.id)?.allowed
  return allowed && isClosed(allowed) ? <PolicyChoice field={field} /> : <TextField field={field} />
}

/** One of the values that the organisation's policy lists. */
function PolicyChoice({ field }: { readonly field: Field<'text'> }) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, remove } = useScalarDraft(field)
  const choices = demandedChoices(null, text, useDemand(field.id)) ?? []
  const canBeUnset = text === '' || !controlProps['aria-required']
  return (
    <>
      <Select
        {...controlProps}
        mono
        name={field.id}
        onChange={({ target }) => (target.value === '' ? remove() : change(target.value))}
        options={canBeUnset ? [NOT_SET, ...choices] : choices}
        value={text}
      />
      <Refusal reason={refusal} />
    </>
  )
}
