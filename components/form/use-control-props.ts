import { useDesigner } from '@/components/state/use-designer'
import type { Field } from '@/lib/form/fields'
import { isRequired } from '@/lib/form/is-required'
import { fieldIds } from './field-ids'
import { useFieldProblems } from './use-field-problems'

/** What every single control carries: its name, its description, and whether its value is wrong. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

export function useControlProps(field: Field): ControlProps {
  const { control, help, problems } = fieldIds(field.id)
  const isWrong = useFieldProblems(field.id).some(({ severity }) => severity === 'error')
  const isNeeded = useDesigner((state) => isRequired(field.id, state.readable.value))
  return {
    id: control,
    'aria-describedby': `${help} ${problems}`,
    'aria-invalid': isWrong || undefined,
    'aria-required': isNeeded || undefined,
  }
}
