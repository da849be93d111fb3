import { useMemo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { FIRST_ROWS } from '@/components/ui/first-rows'
import type { FieldId } from '@/lib/form/fields'
import { rowProblems, type SortedProblems } from '@/lib/form/row-problems'
import { useFieldProblems } from './use-field-problems'

/** The findings at a field, those of its rows apart. */
export function useRowProblems(id: FieldId): SortedProblems {
  const problems = useFieldProblems(id)
  const job = useDesigner((state) => state.lastGood.job)
  return useMemo(() => rowProblems(id, problems, job, FIRST_ROWS), [id, problems, job])
}
