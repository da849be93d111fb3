'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Shortcut } from '@/components/ui/shortcut'
import { COMMAND_GROUPS, type Command } from './command'
import { matchesCommand } from './match-command'

interface CommandPaletteProps {
  readonly commands: readonly Command[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Everything that can be done and every field, found by typing. Load it lazily. */
export function CommandPalette({ commands, isOpen, onClose }: CommandPaletteProps) {
  const groups = COMMAND_GROUPS.flatMap((group) => {
    const items = commands.filter((command) => command.group === group)
    return items.length > 0 ? [{ value: group, items }] : []
  })
  const goesElsewhere = useRef(false)
  const run = (command: Command) => {
    // What leads to a place takes the focus there; the dialog must not fetch it back.
    goesElsewhere.current = command.group !== 'Actions'
    onClose()
    // After the dialog has given the focus back, so that a command may move it.
    requestAnimationFrame(() => requestAnimationFrame(command.run))
  }
  return (
    <Dialog.Root
      onOpenChange={(open) => {
        goesElsewhere.current = false
        if (!open) onClose()
      }}
      open={isOpen}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          aria-label="Command palette"
          finalFocus={() => !goesElsewhere.current}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full flex-col overflow-hidden bg-surface shadow-popup sm:top-[12dvh] sm:max-h-[70dvh] sm:max-w-xl sm:rounded-lg"
        >
          <Autocomplete.Root
            autoHighlight="always"
            filter={matchesCommand}
            inline
            items={groups}
            itemToStringValue={({ title }: Command) => title}
            keepHighlight
            open
          >
            <div className="flex items-center gap-2 border-b border-line px-3">
              <span className="text-muted">
                <Icon name="search" />
              </span>
              <Autocomplete.Input
                aria-label="Search actions and fields"
                className="h-11 w-full bg-transparent outline-none placeholder:text-muted"
                placeholder="Go to a field, a problem, or do something"
              />
              {/* A phone has no Escape and, under a full list, no backdrop. */}
              <Dialog.Close
                aria-label="Close"
                className="sm:hidden"
                render={<Button className="w-7 px-0!" variant="ghost" />}
                title="Close"
              >
                <Icon name="close" />
              </Dialog.Close>
            </div>
            <Autocomplete.Empty className="px-3 text-muted not-empty:py-3">
              Nothing matches these words.
            </Autocomplete.Empty>
            <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto pb-1">
              {(group: (typeof groups)[number]) => (
                <Autocomplete.Group items={group.items} key={group.value}>
                  <Autocomplete.GroupLabel className="sticky top-0 bg-surface px-3 pt-2 pb-1 text-sm font-medium text-muted">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(command: Command) => (
                      <Autocomplete.Item
                        className="mx-1 flex min-h-7 cursor-default items-center justify-between gap-3 rounded-md px-2 py-1 data-highlighted:bg-accent-soft"
                        key={command.id}
                        onClick={() => run(command)}
                        value={command}
                      >
                        <span className="min-w-0 wrap-anywhere">{command.title}</span>
                        {command.shortcut && <Shortcut keys={command.shortcut} />}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
