'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { IconName } from '@/components/ui/icon'
import { Segmented } from '@/components/ui/segmented'
import { Shortcut } from '@/components/ui/shortcut'
import { chooseTheme, THEMES } from '@/components/ui/theme'
import { useChosenTheme } from '@/components/ui/use-chosen-theme'
import { ACTION_WORDS, type ScreenActions } from './screen-actions'

interface MenuDialogProps {
  readonly actions: ScreenActions
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** In the order of the bar of a wide screen. */
const ENTRIES: readonly (readonly [action: keyof ScreenActions, icon: IconName])[] = [
  ['newJob', 'file-plus'],
  ['open', 'open'],
  ['save', 'save'],
  ['saveAs', 'save-as'],
  ['compare', 'unequal'],
  ['share', 'link'],
  ['explore', 'folder'],
  ['download', 'download'],
  ['showProblems', 'warning'],
  ['showCommands', 'search'],
  ['showShortcuts', 'info'],
]

const THEME_LABELS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

/** What the bar of a wide screen offers, for a narrow one. Load it lazily. */
export function MenuDialog({ actions, isOpen, onClose }: MenuDialogProps) {
  const theme = useChosenTheme()
  const run = (action: keyof ScreenActions) => {
    onClose()
    // After the dialog has given the focus back, so that an action may move it.
    requestAnimationFrame(() => requestAnimationFrame(actions[action]))
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="fit" title="Menu">
      <ul className="p-2">
        {ENTRIES.map(([action, icon]) => {
          const { title, shortcut } = ACTION_WORDS[action]
          return (
            <li key={action}>
              <Button
                className="w-full justify-start! gap-3! text-text!"
                icon={icon}
                onClick={() => run(action)}
                size="large"
                variant="ghost"
              >
                {title}
                <span className="ml-auto max-sm:hidden">
                  {shortcut && <Shortcut keys={shortcut} />}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-5 py-3">
        <span className="font-medium">Theme</span>
        <Segmented
          label="Theme"
          onChange={chooseTheme}
          options={THEMES.map((value) => ({ value, label: THEME_LABELS[value] }))}
          value={theme}
        />
      </div>
    </Dialog>
  )
}
