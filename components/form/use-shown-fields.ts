import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { DesignerState } from '@/components/designer/designer-state'
import { useDesigner } from '@/components/designer/use-designer'
import { parseDocument } from '@/lib/document/parse-document'
import { noEffectReason } from '@/lib/form/field-effect'
import { type FieldFilter, filterFields } from '@/lib/form/field-filter'
import { FIELDS, type Field, SECTIONS, type Section } from '@/lib/form/fields'

export interface ShownSection {
  readonly section: Section
  readonly fields: readonly Field[]
  readonly idleFields: readonly Field[]
}

/** What passes the filter, by section; fields without effect on the runtime apart. */
export function useShownFields(filter: FieldFilter): readonly ShownSection[] {
  const openedText = useDesigner((state) => state.job.openedText)
  const needsOpened = filter.scope === 'changed'
  const openedRoot = useMemo(
    () => (needsOpened ? parseDocument(openedText).value : null),
    [needsOpened, openedText],
  )
  const shown = useDesigner(
    useShallow(({ lastGood }: DesignerState) =>
      filterFields(filter, {
        root: lastGood.job.value,
        openedRoot,
        diagnostics: lastGood.diagnostics,
      }),
    ),
  )
  const idle = useDesigner(useShallow(idleFields))
  return useMemo(
    () =>
      SECTIONS.map((section) => {
        const own = shown.filter((field) => field.section === section.id)
        return {
          section,
          fields: own.filter((field) => !idle.includes(field)),
          idleFields: own.filter((field) => idle.includes(field)),
        }
      }),
    [shown, idle],
  )
}

function idleFields({ lastGood }: DesignerState): readonly Field[] {
  return FIELDS.filter(({ id }) => noEffectReason(id, lastGood.support) !== null)
}
