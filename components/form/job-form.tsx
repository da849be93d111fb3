'use client'

import { useRef, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { type TargetOf, usePointing } from '@/components/state/use-pointing'
import { Button } from '@/components/ui/button'
import { EmptyHint } from '@/components/ui/empty-hint'
import { ReadOnlyContext } from '@/components/ui/read-only'
import type { FieldFilter } from '@/lib/form/field-filter'
import { fieldPath } from '@/lib/form/field-path'
import { FIELDS } from '@/lib/form/fields'
import { DraftForm } from './draft-form'
import { UNREAD_ID } from './field-ids'
import { FilterBar } from './filter-bar'
import { FormSection } from './form-section'
import { HintBar } from './hint-bar'
import { LazyFormNotice } from './lazy-notices'
import { LazySwitchNote } from './lazy-switch-note'
import { useFactsOnLook } from './use-late-facts'
import { countFields, useShownSections } from './use-shown-sections'
import { VisitContext } from './use-visit'
import { useWantedField } from './use-wanted-field'

const NO_FILTER: FieldFilter = { text: '', scope: 'all' }

/**
 * The job as a form: a view of the text, as the editor is. It shows the last text that parsed, and
 * takes no input while the present one does not.
 */
export function JobForm() {
  const form = useRef<HTMLDivElement>(null)
  const visit = useRef(0)
  usePointing('form', form, fieldOf)
  useFactsOnLook(form)
  const [filter, setFilter] = useState(NO_FILTER)
  useWantedField(() => setFilter(NO_FILTER))
  const file = useDesigner((state) => state.fileNumber)
  const [filtered, setFiltered] = useState(file)
  // What was looked for in one file says nothing of the next.
  if (file !== filtered) {
    setFiltered(file)
    setFilter(NO_FILTER)
  }
  const sections = useShownSections(filter)
  const isBroken = useDesigner((state) => state.analysis.job.value === undefined)
  const isFiltered = filter.text.trim() !== '' || filter.scope !== 'all'
  const count = sections.reduce((sum, each) => sum + countFields(each), 0)
  return (
    <div className="@container flex min-h-0 flex-1 flex-col bg-surface" ref={form}>
      <FilterBar
        count={count}
        filter={filter}
        first={() => form.current?.querySelector<HTMLElement>(FIRST_CONTROL)}
        onChange={setFilter}
      />
      <LazyFormNotice />
      <div
        className="min-h-0 flex-1 scroll-pt-10 scroll-pb-2 overflow-y-auto [scrollbar-gutter:stable] pointer-coarse:scroll-pt-12"
        data-fields
      >
        <fieldset
          aria-describedby={isBroken ? UNREAD_ID : undefined}
          aria-label="Fields"
          className="min-w-0"
          // After the field's own, so that what it does on being left is part of its step.
          onBlur={() => {
            visit.current++
          }}
        >
          <VisitContext value={visit}>
            <ReadOnlyContext value={isBroken}>
              <DraftForm>
                {sections.map(({ section, fields, idleFields, further }) => (
                  <FormSection
                    fields={fields}
                    further={further}
                    idleFields={idleFields}
                    isForcedOpen={isFiltered}
                    key={section.id}
                    section={section}
                  />
                ))}
              </DraftForm>
            </ReadOnlyContext>
          </VisitContext>
        </fieldset>
        {sections.length === 0 && (
          <EmptyHint title="No field matches">
            <Button onClick={() => setFilter(NO_FILTER)}>Show all fields</Button>
          </EmptyHint>
        )}
      </div>
      <LazySwitchNote />
      <HintBar form={form} />
    </div>
  )
}

const FIRST_CONTROL =
  '[data-field] :is(input, select, textarea, button):not(:disabled, [tabindex="-1"])'

/** The field in whose row an element stands. */
const fieldOf: TargetOf = (element) => {
  const id = element.closest('[data-field]')?.getAttribute('data-field')
  const field = FIELDS.find((each) => each.id === id)
  return field ? { document: 'job', paths: [fieldPath(field.id)] } : null
}
