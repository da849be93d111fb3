import { useDesigner } from '@/components/state/use-designer'
import type { Path } from '@/lib/document/document'
import { demandAt } from '@/lib/form/field-demand'
import { literalValues } from '@/lib/policy/is-allowed'

/** The values that the organisation's policy lists for one entry of a record, such as a custom tag. */
export function useEntrySuggestions(path: Path): readonly string[] {
  const demand = useDesigner((state) => demandAt(path, state.lastGood.demanded))
  return literalValues(demand?.allowed ?? null)
}
