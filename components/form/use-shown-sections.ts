import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DesignerState } from '@/components/state/designer-state'
import { useDesigner } from '@/components/state/use-designer'
import { parseBriefly } from '@/lib/document/parse-briefly'
import { noEffectReason } from '@/lib/form/field-effect'
import { type FieldFilter, filterFields } from '@/lib/form/field-filter'
import { FIELDS, type Field, SECTIONS, type Section } from '@/lib/form/fields'
import { formProblems, isProblem } from '@/lib/form/form-problems'

export interface ShownSection {
  readonly section: Section
  readonly fields: readonly Field[]
  readonly idleFields: readonly Field[]
}

/**
 * What passes the filter, by section; fields without effect on the runtime apart. Under a filter,
 * sections without any are left out, but for those that have a problem of their own.
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
  const idle = useDesigner(useShallow(idleFields))
  const troubled = useDesigner(useShallow(troubledSections))
  return useMemo(() => {
    const isKept = ({ section, fields, idleFields }: ShownSection) =>
      fields.length + idleFields.length > 0 ||
      (scope === 'problems' && text === '' && troubled.includes(section))
    return SECTIONS.map((section) => {
      const own = shown.filter((field) => field.section === section.id)
      return {
        section,
        fields: own.filter((field) => !idle.includes(field)),
        idleFields: own.filter((field) => idle.includes(field)),
      }
    }).filter(isKept)
  }, [shown, idle, troubled, scope, text])
}

function troubledSections({ lastGood }: DesignerState): readonly Section[] {
  const { bySection } = formProblems(lastGood)
  return SECTIONS.filter(({ id }) => bySection.get(id)?.some(isProblem))
}

function idleFields({ lastGood }: DesignerState): readonly Field[] {
  return FIELDS.filter(({ id }) => noEffectReason(id, lastGood.support) !== null)
}
