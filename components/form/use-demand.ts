import { useDesigner } from '@/components/state/use-designer'
import { fieldDemand } from '@/lib/form/field-demand'
import type { FieldId } from '@/lib/form/fields'
import type { Demand } from '@/lib/policy/policy'

/** What the organisation's policy demands of a field's tag; null when nothing. */
export function useDemand(id: FieldId): Demand | null {
  return useDesigner((state) => fieldDemand(id, state.lastGood.demanded))
}
