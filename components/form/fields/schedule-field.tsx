'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import type { Field } from '@/lib/form/fields'
import { useFieldDraft } from '../use-field-draft'
import { TextField } from './text-field'

const Note = lazyPart(() => import('./schedule-note').then((module) => module.ScheduleNote), {
  // Its room is kept while it comes.
  loading: () => <div className="min-h-12 @lg:min-h-8" />,
  missing: () => null,
})

/** A schedule as the platform writes it, and below it what it says and when it runs next. */
export function ScheduleField({ field }: { readonly field: Field<'schedule'> }) {
  const [text] = useFieldDraft(field.id)
  return (
    <>
      <TextField field={field} />
      {text !== '' && (
        <div className="pt-0.5 text-sm text-muted">
          <Note text={text} />
        </div>
      )}
    </>
  )
}
