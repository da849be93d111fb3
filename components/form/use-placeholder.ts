import { useMemo } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { exampleText } from '@/lib/form/example-text'
import type { Field } from '@/lib/form/fields'
import { impliedText } from '@/lib/form/variable-use'
import { useLateFacts } from './use-late-facts'

/** What an empty input shows in grey: what holds without it, else how somebody would fill it in. */
export function usePlaceholder(field: Field): string {
  const implied = useDesigner(({ lastGood }) => impliedText(field.id, lastGood.variables))
  const support = useDesigner(({ lastGood }) => lastGood.support)
  const provider = useDesigner(({ lastGood }) => lastGood.provider)
  const facts = useLateFacts()
  const examples = useMemo(
    () => (facts && provider && support ? facts.examples(provider, support.runtime) : null),
    [facts, provider, support],
  )
  return implied ?? exampleText(field, support, examples)
}
