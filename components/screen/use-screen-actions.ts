'use client'

import type { Saving } from '@/components/compare/use-save'
import { useDesignerActions } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import { ACTION_IDS, ACTION_WORDS, type ScreenActions } from './screen-actions'
import type { Dialogs } from './use-dialogs'
import { useOldSaveKey } from './use-old-save-key'
import type { PaneFocus } from './use-pane-focus'
import { useShortcuts } from './use-shortcuts'

interface ScreenActionOptions {
  readonly dialogs: Dialogs
  readonly notify: Notify
  readonly saving: Saving
  readonly newJob: () => void
  readonly download: () => void
  readonly explore: () => void
  readonly showProblems: () => void
  readonly movePane: PaneFocus['move']
  readonly maximise: () => void
}

/** The screen's actions, with their shortcuts in place. */
export function useScreenActions({
  dialogs,
  notify,
  saving,
  newJob,
  download,
  explore,
  showProblems,
  movePane,
  maximise,
}: ScreenActionOptions): ScreenActions {
  const { undo, redo } = useDesignerActions()
  const tellOldKeys = useOldSaveKey({ notify, download })
  const actions: ScreenActions = {
    newJob,
    open: () => void dialogs.show('open'),
    undo,
    redo,
    download,
    explore,
    share: () => void dialogs.show('share'),
    compare: () => void dialogs.show('compare'),
    save: () => void saving.save(),
    saveAs: () => void saving.saveAs(),
    showProblems,
    showCommands: () => void dialogs.show('commands'),
    showShortcuts: () => void dialogs.show('shortcuts'),
    nextPane: () => movePane(1),
    previousPane: () => movePane(-1),
    maximise,
  }
  const save = () => {
    actions.save()
    tellOldKeys()
  }
  useShortcuts(shortcutsOf({ ...actions, save }))
  return actions
}

function shortcutsOf(actions: ScreenActions): Readonly<Record<string, () => void>> {
  return Object.fromEntries(
    ACTION_IDS.flatMap((id) => {
      const { shortcut, alias } = ACTION_WORDS[id]
      return [shortcut, alias].flatMap((keys) => (keys ? [[keys, actions[id]] as const] : []))
    }),
  )
}
