'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useDesigner } from '@/components/state/use-designer'
import type { Analysis } from '@/lib/analysis/analysis'
import type { JobDraft } from '@/lib/form/draft'
import { readDrafts } from '@/lib/form/read-drafts'
import { SetDraftContext } from './use-field-draft'

/**
 * Holds what is being typed. The text is the truth: whenever the job's value changes, every draft
 * is read from it anew; a draft that equals it keeps its focus and caret.
 */
export function DraftForm({ children }: { readonly children: ReactNode }) {
  const { job } = useSettledAnalysis()
  const values = useMemo(() => readDrafts(job), [job])
  const form = useForm<JobDraft>({ values })
  return (
    <FormProvider {...form}>
      <SetDraftContext value={form.setValue}>{children}</SetDraftContext>
    </FormProvider>
  )
}

/**
 * The last good analysis that is of the text on the screen. While the analysis lags behind the
 * text, drafts are ahead of it and must not be set back.
 */
function useSettledAnalysis(): Analysis {
  const current = useDesigner((state) =>
    state.lastGood.jobFile.text === state.job.text ? state.lastGood : null,
  )
  const lastGood = useDesigner((state) => state.lastGood)
  const [settled, setSettled] = useState(lastGood)
  if (current && current !== settled) setSettled(current)
  return current ?? settled
}
