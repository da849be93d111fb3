'use client'

import { useRef, useState } from 'react'
import { useDesigner } from '@/components/designer/use-designer'
import { Button } from '@/components/ui/button'
import { EmptyHint } from '@/components/ui/empty-hint'
import type { FieldFilter } from '@/lib/form/field-filter'
import { DraftForm } from './draft-form'
import { FilterBar } from './filter-bar'
import { FormSection } from './form-section'
import { HintBar } from './hint-bar'
import { useShownSections } from './use-shown-sections'

const NO_FILTER: FieldFilter = { text: '', scope: 'all' }

/**
 * The job as a form: a view of the text, as the editor is. It shows the last text that parsed, and
 * takes no input while the present one does not.
 */
export function JobForm() {
  const form = useRef<HTMLDivElement>(null)
  const [filter, setFilter] = useState(NO_FILTER)
  const sections = useShownSections(filter)
  const isBroken = useDesigner((state) => state.analysis.job.findings.length > 0)
  const isFiltered = filter.text.trim() !== '' || filter.scope !== 'all'
  const count = sections.reduce((sum, each) => sum + each.fields.length + each.idleFields.length, 0)
  return (
    <div className="@container flex h-full min-h-0 flex-col bg-surface" ref={form}>
      <FilterBar count={count} filter={filter} onChange={setFilter} />
      <div className="min-h-0 flex-1 scroll-pt-10 scroll-pb-2 overflow-y-auto">
        <fieldset aria-label="Fields" className="min-w-0" disabled={isBroken}>
          <DraftForm>
            {sections.map(({ section, fields, idleFields }) => (
              <FormSection
                fields={fields}
                idleFields={idleFields}
                isForcedOpen={isFiltered}
                key={section.id}
                section={section}
              />
            ))}
          </DraftForm>
        </fieldset>
        {sections.length === 0 && (
          <EmptyHint title="No field matches">
            <Button onClick={() => setFilter(NO_FILTER)}>Show all fields</Button>
          </EmptyHint>
        )}
      </div>
      <HintBar form={form} />
    </div>
  )
}
