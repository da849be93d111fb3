import { useDesigner } from '@/components/state/use-designer'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import type { FieldId } from '@/lib/form/fields'
import { formProblems } from '@/lib/form/form-problems'

const NONE: readonly Diagnostic[] = []

/** The findings at a field; the same empty array when there are none. */
export function useFieldProblems(id: FieldId): readonly Diagnostic[] {
  return useDesigner((state) => formProblems(state.lastGood).byField.get(id) ?? NONE)
}
