'use client'

import { useDesigner } from '@/components/state/use-designer'
import { Select } from '@/components/ui/select'
import { demandedChoices } from '@/lib/form/demanded-choices'
import { type ChoiceControl, fieldChoices, fieldSuggestions } from '@/lib/form/field-choices'
import type { Field } from '@/lib/form/fields'
import { sizeCoverage } from '@/lib/providers/size-coverage'
import { useControlProps } from '../use-control-props'
import { useDemand } from '../use-demand'
import { useFieldDraft } from '../use-field-draft'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'
import { TextField } from './text-field'

const NOT_SET = { value: '', label: 'Not set' }

/** One out of a list; typed where the cloud takes more than a list could hold. */
export function ChoiceField({ field }: { readonly field: Field<ChoiceControl> }) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, remove } = useScalarDraft(field)
  const cloud = useDesigner((state) => state.lastGood.cloud)
  const support = useDesigner((state) => state.lastGood.support)
  const [cpu] = useFieldDraft('infrastructure/runtime/compute/cpu')
  const demand = useDemand(field.id)
  const coverage = useDesigner(({ lastGood }) => sizeCoverage(lastGood.support, lastGood.model))
  const context = { cloud, support, cpu, coverage }
  const choices = demandedChoices(fieldChoices(field, text, context), text, demand)
  if (!choices) return <TextField field={field} suggestions={fieldSuggestions(field, context)} />
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
