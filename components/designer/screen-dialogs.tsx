'use client'

import dynamic from 'next/dynamic'
import { useSave } from '../compare/use-save'
import type { Example } from '../gallery/example'
import type { Notify } from '../ui/notice'
import type { ScreenActions } from './screen-actions'
import { useCommands } from './use-commands'
import type { Dialogs } from './use-dialogs'

const OpenDialog = dynamic(
  () => import('../gallery/open-dialog').then((module) => module.OpenDialog),
  { ssr: false },
)
const ShareDialog = dynamic(
  () => import('../share/share-dialog').then((module) => module.ShareDialog),
  { ssr: false },
)
const CompareDialog = dynamic(
  () => import('../compare/compare-dialog').then((module) => module.CompareDialog),
  { ssr: false },
)
const CommandPalette = dynamic(
  () => import('../palette/command-palette').then((module) => module.CommandPalette),
  { ssr: false },
)
const ShortcutList = dynamic(
  () => import('../palette/shortcut-list').then((module) => module.ShortcutList),
  { ssr: false },
)

interface ScreenDialogsProps {
  readonly dialogs: Dialogs
  readonly actions: ScreenActions
  readonly examples: readonly Example[]
  readonly notify: Notify
}

/** The dialogs of the screen, each fetched when it is first shown. */
export function ScreenDialogs({ dialogs, actions, examples, notify }: ScreenDialogsProps) {
  const save = useSave(notify)
  const { isOpen, wasShown, close } = dialogs
  return (
    <>
      {wasShown('open') && (
        <OpenDialog examples={examples} isOpen={isOpen('open')} notify={notify} onClose={close} />
      )}
      {wasShown('share') && (
        <ShareDialog downloadBundle={actions.download} isOpen={isOpen('share')} onClose={close} />
      )}
      {wasShown('compare') && (
        <CompareDialog isOpen={isOpen('compare')} onClose={close} onSave={save} />
      )}
      {(wasShown('commands') || wasShown('shortcuts')) && (
        <CommandDialogs actions={actions} dialogs={dialogs} />
      )}
    </>
  )
}

function CommandDialogs({ dialogs, actions }: Pick<ScreenDialogsProps, 'dialogs' | 'actions'>) {
  const commands = useCommands(actions)
  const { isOpen, wasShown, close } = dialogs
  return (
    <>
      {wasShown('commands') && (
        <CommandPalette commands={commands} isOpen={isOpen('commands')} onClose={close} />
      )}
      {wasShown('shortcuts') && (
        <ShortcutList commands={commands} isOpen={isOpen('shortcuts')} onClose={close} />
      )}
    </>
  )
}
