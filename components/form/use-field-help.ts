import { useDesigner } from '@/components/state/use-designer'
import { describeField } from '@/lib/form/describe-field'
import { demandInWords } from '@/lib/form/field-demand'
import type { FieldId } from '@/lib/form/fields'
import { variableOf } from '@/lib/form/variable-fields'
import { variableHelp } from '@/lib/form/variable-help'
import { useDemand } from './use-demand'
import { useLateFacts } from './use-late-facts'

/** What a field is for, and what the organisation's policy demands of it. */
export function useFieldHelp(id: FieldId): string {
  const name = variableOf(id)
  const all = useLateFacts()?.help
  const provider = useDesigner((state) => state.lastGood.provider)
  const help = name ? all && variableHelp(all, name, provider) : describeField(id).help
  return `${help ?? ''} ${demandInWords(useDemand(id))}`.trim()
}
