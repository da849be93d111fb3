import { describeField } from '@/lib/form/describe-field'
import { demandInWords } from '@/lib/form/field-demand'
import type { FieldId } from '@/lib/form/fields'
import { useDemand } from './use-demand'

/** What a field is for, and what the organisation's policy demands of it. */
export function useFieldHelp(id: FieldId): string {
  return `${describeField(id).help} ${demandInWords(useDemand(id))}`.trim()
}
