import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DesignerState } from '@/components/state/designer-state'
import { useDesigner } from '@/components/state/use-designer'
import { parseBriefly } from '@/lib/document/parse-briefly'
import { noEffectReason } from '@/lib/form/field-effect'
import { type FieldFilter, filterFields } from '@/lib/form/field-filter'
import { FIELDS, type Field, SECTIONS, type Section } from '@/lib/form/fields'
import { formProblems, isProblem } from '@/lib/form/form-problems'
import { variableOf } from '@/lib/form/variable-fields'

export interface ShownSection {
  readonly section: Section
  readonly fields: readonly Field[]
  readonly idleFields: readonly Field[]
  /** Folded below them: what few jobs need, and variables that the runtime does not use. */
  readonly further: FurtherFields
}

export interface FurtherFields {
  readonly fields: readonly Field[]
  readonly idleFields: readonly Field[]
}

/**
 * What passes the filter, by section; fields without effect on the runtime apart. Under a filter
 * nothing is folded, and sections without any are left out, but for those that have a problem of their
 * own.
 */
export function useShownSections(filter: FieldFilter): readonly ShownSection[] {
  const { text, scope } = filter
  const openedText = useDesigner((state) => state.job.openedText)
  const needsOpened = scope === 'changed'
  const openedRoot = useMemo(
    () => (needsOpened ? parseBriefly(openedText).value : null),
    [needsOpened, openedText],
  )
  const shown = useDesigner(
    useShallow(({ lastGood, readable }: DesignerState) =>
      filterFields(filter, {
        root: readable.value,
        openedRoot,
        analysis: lastGood,
      }),
    ),
  )
  const support = useDesigner((state) => state.lastGood.support)
  const idle = useMemo(
    () => new Set(FIELDS.map(({ id }) => id).filter((id) => noEffectReason(id, support) !== null)),
    [support],
  )
  const troubled = useDesigner(useShallow(troubledSections))
  return useMemo(() => {
    const isKept = ({ section, ...shownFields }: ShownSection) =>
      countFields(shownFields) > 0 ||
      (scope === 'problems' && text === '' && troubled.includes(section))
    const isFiltered = scope !== 'all' || text.trim() !== ''
    return SECTIONS.map((section) => {
      const own = shown.filter((field) => field.section === section.id)
      const used = own.filter((field) => !idle.has(field.id))
      const unused = own.filter((field) => idle.has(field.id))
      if (isFiltered) return { section, fields: used, idleFields: unused, further: NONE_FURTHER }
      const isVariable = ({ id }: Field) => variableOf(id) !== null
      return {
        section,
        fields: used.filter(({ isFurther }) => !isFurther),
        idleFields: unused.filter((field) => !isVariable(field)),
        further: {
          fields: used.filter(({ isFurther }) => isFurther),
          idleFields: unused.filter(isVariable),
        },
      }
    }).filter(isKept)
  }, [shown, idle, troubled, scope, text])
}

const NONE_FURTHER: FurtherFields = { fields: [], idleFields: [] }

function troubledSections({ lastGood }: DesignerState): readonly Section[] {
  const { bySection } = formProblems(lastGood)
  return SECTIONS.filter(({ id }) => bySection.get(id)?.some(isProblem))
}

/** How many fields a section has, those that are folded among them. */
export function countFields({
  fields,
  idleFields,
  further,
}: Omit<ShownSection, 'section'>): number {
  return fields.length + idleFields.length + further.fields.length + further.idleFields.length
}
