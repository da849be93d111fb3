'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Segmented } from '@/components/ui/segmented'
import { describeField } from '@/lib/form/describe-field'
import type { Field } from '@/lib/form/fields'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { Provider } from '@/schemas/vocabulary'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'

const OPTIONS = Object.values(CLOUD_FACES).map(({ id, label }) => ({ value: id, label }))

/** The cloud, all three in sight. Another one is a move, which is shown before it is made. */
export function ProviderField({ field }: { readonly field: Field<'provider'> }) {
  const { text, refusal, change } = useScalarDraft(field)
  const { wantMove } = useDesignerActions()
  const known: Provider | null = OPTIONS.find(({ value }) => value === text)?.value ?? null
  return (
    <>
      <Segmented
        label={describeField(field.id).label}
        onChange={known === null ? change : wantMove}
        options={OPTIONS}
        value={known}
      />
      <Refusal reason={refusal} />
    </>
  )
}
