'use client'

import { useMemo } from 'react'
import type { Command } from '@/components/palette/command'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import { FIELDS, SECTIONS } from '@/lib/form/fields'
import { variableOf } from '@/lib/form/variable-fields'
import { ACTION_IDS, ACTION_WORDS, type ScreenActions } from './screen-actions'

/** Everything the palette offers: the screen's actions, the problems, and every field. */
export function useCommands(actions: ScreenActions): readonly Command[] {
  const { revealSpan, goToField } = useDesignerActions()
  const diagnostics = useDesigner((state) => state.analysis.diagnostics)
  const fields = useMemo(() => fieldCommands(goToField), [goToField])
  return [
    ...ACTION_IDS.map(
      (id): Command => ({ id, group: 'Actions', ...ACTION_WORDS[id], run: actions[id] }),
    ),
    ...diagnostics.map(
      ({ severity, message, document, span }, index): Command => ({
        id: `problem-${index}`,
        group: 'Problems',
        title: message,
        keywords: severity,
        run: () => revealSpan(document, span),
      }),
    ),
    ...fields,
  ]
}

function fieldCommands(goTo: (id: string) => void): readonly Command[] {
  return FIELDS.map(({ id, section }): Command => {
    const { label, help, synonyms } = describeField(id)
    const title = SECTIONS.find((one) => one.id === section)?.title ?? ''
    return {
      id,
      group: 'Fields',
      title: `${title}: ${label}`,
      // All variables stand in one block, whose name says nothing of them.
      keywords: `${variableOf(id) ?? fieldPath(id).join(' ')} ${help} ${synonyms}`,
      run: () => goTo(id),
    }
  })
}
