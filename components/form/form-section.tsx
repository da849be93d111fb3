'use client'

import { memo, useEffect, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DesignerState } from '@/components/state/designer-state'
import { useDesigner } from '@/components/state/use-designer'
import { FIELDS, type Field, type Section, type SectionId } from '@/lib/form/fields'
import { formLocks, isAtLock } from '@/lib/form/form-locks'
import { formProblems } from '@/lib/form/form-problems'
import { FieldControl } from './field-control'
import { FurtherPart } from './further-part'
import { IdleFields } from './idle-fields'
import { LazySectionNotice } from './lazy-notices'
import { ProblemNotes } from './problem-notes'
import { SectionSummary } from './section-summary'
import type { FurtherFields } from './use-shown-sections'

const SECTION_OF: ReadonlyMap<string, SectionId> = new Map(
  FIELDS.map(({ id, section }) => [id, section]),
)

const OPEN_AT_FIRST: ReadonlySet<SectionId> = new Set(['provider', 'run', 'compute', 'tags'])

interface FormSectionProps {
  readonly section: Section
  /** What the runtime uses, and after it what has no effect there. */
  readonly fields: readonly Field[]
  readonly idleFields: readonly Field[]
  /** Folded below them. */
  readonly further: FurtherFields
  /** A filter is on: what it found is in sight. */
  readonly isForcedOpen: boolean
}

/** A section of the form: folds away, and says how many problems it has even then. */
export const FormSection = memo(function FormSection({
  section,
  fields,
  idleFields,
  further,
  isForcedOpen,
}: FormSectionProps) {
  const [isOpen, setOpen] = useState(OPEN_AT_FIRST.has(section.id))
  const isShown = isOpen || isForcedOpen
  const wanted = useDesigner(({ wantedField }) =>
    wantedField && SECTION_OF.get(wantedField.id) === section.id ? wantedField : null,
  )
  const details = useRef<HTMLDetailsElement>(null)
  // The browser opens and closes it already before React is there to be told.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  // After it, so that a section that a filter had left out opens too.
  useEffect(() => {
    if (wanted) setOpen(true)
  }, [wanted])
  return (
    <details
      className="group/section border-b border-line"
      // A section that was closed under a filter is drawn anew when the filter goes.
      key={String(isForcedOpen)}
      onToggle={(event) => {
        if (!isForcedOpen) setOpen(event.currentTarget.open)
      }}
      open={isShown}
      ref={details}
      suppressHydrationWarning
    >
      <SectionSummary isOpen={isShown} section={section} />
      {isShown && (
        <div className="pt-0.5 pb-3">
          <LazySectionNotice section={section.id} />
          <SectionProblems section={section.id} />
          {fields.map((field) => (
            <FieldControl field={field} key={field.id} />
          ))}
          <IdleFields fields={idleFields} />
          <FurtherPart {...further} wanted={wanted} />
        </div>
      )}
    </details>
  )
})

function SectionProblems({ section }: { readonly section: SectionId }) {
  const problems = useDesigner(useShallow((state) => unsaidProblems(state, section)))
  return (
    problems.length > 0 && (
      <div className="px-3 pb-1">
        <ProblemNotes problems={problems} />
      </div>
    )
  )
}

/** A section's own problems without those that a notice says already. */
function unsaidProblems({ lastGood, readable }: DesignerState, section: SectionId) {
  const { ofForm, bySection } = formLocks(readable)
  const said = [...ofForm, ...(bySection.get(section) ?? [])]
  const problems = formProblems(lastGood).bySection.get(section) ?? []
  return problems.filter((problem) => !said.some((lock) => isAtLock(problem, lock)))
}
