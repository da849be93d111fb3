'use client'

import { useMemo } from 'react'
import { type LateFacts, useLateFacts } from '@/components/form/use-late-facts'
import type { Command } from '@/components/palette/command'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { chooseTheme, THEME_WORDS, THEMES } from '@/components/ui/theme'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import { FIELDS, type SchemaFieldId, SECTIONS } from '@/lib/form/fields'
import { variableOf } from '@/lib/form/variable-fields'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { Provider } from '@/schemas/vocabulary'
import { ACTION_IDS, ACTION_WORDS, type ScreenActions } from './screen-actions'

/** Everything the palette offers: the screen's actions, the problems, and every field. */
export function useCommands(actions: ScreenActions): readonly Command[] {
  const { revealSpan, goToField, wantMove } = useDesignerActions()
  const provider = useDesigner((state) => state.analysis.provider)
  const diagnostics = useDesigner((state) => state.analysis.diagnostics)
  const facts = useLateFacts()
  const fields = useMemo(() => fieldCommands(goToField, facts), [goToField, facts])
  return [
    ...ACTION_IDS.map(
      (id): Command => ({ id, group: 'Actions', ...ACTION_WORDS[id], run: actions[id] }),
    ),
    ...moveCommands(provider, wantMove),
    ...THEME_COMMANDS,
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

const THEME_COMMANDS = THEMES.map(
  (theme): Command => ({
    id: `theme-${theme}`,
    group: 'Actions',
    title: `Theme: ${THEME_WORDS[theme]}`,
    keywords: 'colours mode appearance',
    run: () => chooseTheme(theme),
  }),
)

function moveCommands(
  provider: Provider | null,
  wantMove: (to: Provider) => void,
): readonly Command[] {
  return Object.values(CLOUD_FACES)
    .filter(({ id }) => id !== provider)
    .map(({ id, label }) => ({
      id: `move-${id}`,
      group: 'Actions',
      title: `Move to ${label}`,
      keywords: 'provider cloud switch migrate',
      run: () => wantMove(id),
    }))
}

function fieldCommands(goTo: (id: string) => void, facts: LateFacts | null): readonly Command[] {
  return FIELDS.map(({ id, section }): Command => {
    const { label, synonyms } = describeField(id)
    const help = facts?.fieldHelp[id as SchemaFieldId] ?? ''
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
