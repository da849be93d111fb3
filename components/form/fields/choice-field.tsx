'use client'

import { useDesigner } from '@/components/state/use-designer'
import { Select } from '@/components/ui/select'
import { demandedChoices } from '@/lib/form/demanded-choices'
import { fieldChoices } from '@/lib/form/field-choices'
import type { Field } from '@/lib/form/fields'
import { useControlProps } from '../use-control-props'
import { useDemand } from '../use-demand'
import { useFieldDraft } from '../use-field-draft'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'
import { TextField } from './text-field'

const NOT_SET = { value: '', label: 'Not set' }

type ChoiceControl = 'choice' | 'runtime' | 'cpu' | 'memory'

/** One out of a list; typed freely where the runtime has no fixed list. */
export function ChoiceField({ field }: { readonly field: Field<ChoiceControl> }) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, remove } = useScalarDraft(field)
  const cloud = useDesigner((state) => state.lastGood.cloud)
  const support = useDesigner((state) => state.lastGood.support)
  const [cpu] = useFieldDraft('infrastructure/runtime/compute/cpu')
  const demand = useDemand(field.id)
  const choices = demandedChoices(fieldChoices(field, text, { cloud, support, cpu }), text, demand)
  if (!choices) return <TextField field={field} />
  const canBeUnset = text === '' || !controlProps['aria-required']
  return (
    <>
      <Select
        {...controlProps}
        mono={field.control !== 'runtime'}
        name={field.id}
        onChange={({ target }) => (target.value === '' ? remove() : change(target.value))}
        options={canBeUnset ? [NOT_SET, ...choices] : choices}
        value={text}
      />
      <Refusal reason={refusal} />
    </>
  )
}
