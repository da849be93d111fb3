'use client'

import { CommandPalette } from '@/components/palette/command-palette'
import { ShortcutList } from '@/components/palette/shortcut-list'
import type { ScreenActions } from './screen-actions'
import { useCommands } from './use-commands'

interface CommandDialogProps {
  readonly actions: ScreenActions
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The palette with all that this screen can do. Load it lazily. */
export function CommandDialog({ actions, ...rest }: CommandDialogProps) {
  return <CommandPalette commands={useCommands(actions)} {...rest} />
}

/** The shortcuts of all that. Load it lazily. */
export function ShortcutDialog({ actions, ...rest }: CommandDialogProps) {
  return <ShortcutList commands={useCommands(actions)} {...rest} />
}
