'use client'

import type { Saving } from '@/components/compare/use-save'
import type { Notify } from '@/components/ui/notice'
import type { Example } from '@/lib/analysis/example'
import { DIALOG_PARTS } from './dialog-parts'
import type { ScreenActions } from './screen-actions'
import type { Dialogs } from './use-dialogs'

const {
  open: OpenDialog,
  share: ShareDialog,
  compare: CompareDialog,
  conflict: ConflictDialog,
  move: MoveDialog,
  menu: MenuDialog,
  commands: CommandDialog,
  shortcuts: ShortcutDialog,
} = DIALOG_PARTS

interface ScreenDialogsProps {
  readonly dialogs: Dialogs
  readonly actions: ScreenActions
  readonly saving: Saving
  readonly examples: readonly Example[]
  readonly notify: Notify
}

/** The dialogs of the screen, each fetched when it is first shown. */
export function ScreenDialogs({ dialogs, actions, saving, examples, notify }: ScreenDialogsProps) {
  const { isOpen, wasShown, close } = dialogs
  return (
    <>
      {wasShown('open') && (
        <OpenDialog
          examples={examples}
          isOpen={isOpen('open')}
          notify={notify}
          onClose={close}
          onNew={actions.newJob}
        />
      )}
      {wasShown('share') && (
        <ShareDialog downloadBundle={actions.download} isOpen={isOpen('share')} onClose={close} />
      )}
      {wasShown('compare') && (
        <CompareDialog
          isOpen={isOpen('compare')}
          notify={notify}
          onClose={close}
          onSave={saving.save}
          onSaveAs={saving.saveAs}
        />
      )}
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          onClose={saving.callOff}
          onOverwrite={saving.overwrite}
        />
      )}
      {wasShown('move') && <MoveDialog isOpen={isOpen('move')} notify={notify} onClose={close} />}
      {wasShown('menu') && <MenuDialog actions={actions} isOpen={isOpen('menu')} onClose={close} />}
      {wasShown('commands') && (
        <CommandDialog actions={actions} isOpen={isOpen('commands')} onClose={close} />
      )}
      {wasShown('shortcuts') && (
        <ShortcutDialog actions={actions} isOpen={isOpen('shortcuts')} onClose={close} />
      )}
    </>
  )
}
