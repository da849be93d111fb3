import { useDesigner } from '@/components/state/use-designer'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { fieldPath } from '@/lib/form/field-path'
import type { Field, FieldId } from '@/lib/form/fields'
import { formProblems } from '@/lib/form/form-problems'

const NONE: readonly Diagnostic[] = []

/** The findings at a field; the same empty array when there are none. */
export function useFieldProblems(id: FieldId): readonly Diagnostic[] {
  return useDesigner((state) => formProblems(state.lastGood).byField.get(id) ?? NONE)
}

/** The items of a list, or the keys of a record, that an error is about. */
export function useWrongChildren({ id }: Field): ReadonlySet<unknown> {
  const depth = fieldPath(id).length
  const errors = useFieldProblems(id).filter(({ severity }) => severity === 'error')
  return new Set(errors.map(({ path }) => path[depth]))
}
