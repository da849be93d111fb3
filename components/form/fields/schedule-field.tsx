'use client'

import { classNames } from '@/components/ui/class-names'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Field } from '@/lib/form/fields'
import { useFieldDraft } from '../use-field-draft'
import { TextField } from './text-field'

const Note = lazyPart(() => import('./schedule-note').then((module) => module.ScheduleNote), {
  missing: () => null,
})

/** A schedule as the platform writes it, and below it what it says and when it runs next. */
export function ScheduleField({ field }: { readonly field: Field<'schedule'> }) {
  const [text] = useFieldDraft(field.id)
  return (
    <>
      <TextField field={field} />
      {/* Its room is kept while the words come. */}
      <div
        className={classNames('pt-0.5 text-sm text-muted', text !== '' && 'min-h-13 @lg:min-h-9')}
      >
        {text !== '' && <Note text={text} />}
      </div>
    </>
  )
}
