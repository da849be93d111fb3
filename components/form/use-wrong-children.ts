import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { useFieldProblems } from './use-field-problems'

/** The items of a list, or the keys of a record, that an error is about. */
export function useWrongChildren({ id }: Field): ReadonlySet<unknown> {
  const depth = fieldPath(id).length
  const errors = useFieldProblems(id).filter(({ severity }) => severity === 'error')
  return new Set(errors.map(({ path }) => path[depth]))
}
