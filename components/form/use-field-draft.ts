import { createContext, use, useCallback } from 'react'
import { type FieldPathValue, type UseFormSetValue, useWatch } from 'react-hook-form'
import type { JobDraft } from '@/lib/form/draft'
import type { FieldId } from '@/lib/form/fields'

/** Sets a draft. Apart from the form's own context, which changes with every change of the form. */
export const SetDraftContext = createContext<UseFormSetValue<JobDraft> | null>(null)

type DraftOf<Id extends FieldId> = FieldPathValue<JobDraft, Id>

/**
 * What is being typed into a field, and how to change it. An equal value keeps its identity, so that
 * a list is not drawn again because another field has changed.
 */
export function useFieldDraft<Id extends FieldId>(
  id: Id,
): readonly [draft: DraftOf<Id>, setDraft: (draft: DraftOf<Id>) => void] {
  const set = use(SetDraftContext)
  if (!set) throw new Error('useFieldDraft needs a DraftForm above it.')
  // Only with `compute` does useWatch compare by value.
  const draft = useWatch<JobDraft, Id, JobDraft, DraftOf<Id>>({ name: id, compute: same })
  const setDraft = useCallback((value: DraftOf<Id>) => set(id, value), [set, id])
  return [draft, setDraft]
}

function same<Value>(value: Value): Value {
  return value
}
