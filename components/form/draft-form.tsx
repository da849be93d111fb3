'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useDesigner } from '@/components/state/use-designer'
import type { JobDraft } from '@/lib/form/draft'
import { readDrafts } from '@/lib/form/read-drafts'
import { SetDraftContext } from './use-field-draft'

/**
 * Holds what is being typed. The text is the truth: whenever the job's value changes, every draft
 * is read from it anew; a draft that equals it keeps its focus and caret.
 */
export function DraftForm({ children }: { readonly children: ReactNode }) {
  const job = useDesigner((state) => state.readable)
  const values = useMemo(() => readDrafts(job), [job])
  const form = useForm<JobDraft>({ values })
  const { reset } = form
  // What is undone before the form has seen it leaves values as they were, and a draft that is not.
  const undone = useDesigner(({ origin, revision }) => (origin === 'history' ? revision : 0))
  useEffect(() => {
    if (undone > 0) reset(values)
  }, [undone, reset, values])
  return (
    <FormProvider {...form}>
      <SetDraftContext value={form.setValue}>{children}</SetDraftContext>
    </FormProvider>
  )
}
