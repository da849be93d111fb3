import { useDesigner } from '@/components/state/use-designer'
import { demandInWords } from '@/lib/form/field-demand'
import type { FieldId, SchemaFieldId } from '@/lib/form/fields'
import { variableOf } from '@/lib/form/variable-fields'
import { variableHelp } from '@/lib/form/variable-help'
import { useDemand } from './use-demand'
import { useLateFacts } from './use-late-facts'

/** What a field is for, and what the organisation's policy demands of it. */
export function useFieldHelp(id: FieldId): string {
  const name = variableOf(id)
  const facts = useLateFacts()
  const provider = useDesigner((state) => state.lastGood.provider)
  const help =
    facts &&
    (name ? variableHelp(facts.help, name, provider) : facts.fieldHelp[id as SchemaFieldId])
  return `${help ?? ''} ${demandInWords(useDemand(id))}`.trim()
}
