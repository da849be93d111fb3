import { Dialog } from '@/components/ui/dialog'
import { Shortcut } from '@/components/ui/shortcut'
import type { Command } from './command'

interface ShortcutListProps {
  readonly commands: readonly Command[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What works within a part of the screen, beside the commands that work everywhere. */
const ELSEWHERE = [
  { keys: 'alt+enter', title: 'From a field of the form to its line' },
  { keys: 'ctrl+space', title: 'Suggest in the editor' },
  { keys: 'mod+.', title: 'Fix what is marked in the editor' },
  { keys: 'f8', title: 'Next problem in the editor' },
  { keys: 'esc tab', title: 'Leave the editor' },
] as const

/** Every shortcut, as this keyboard has it. Load it lazily. */
export function ShortcutList({ commands, isOpen, onClose }: ShortcutListProps) {
  const rows = [
    ...commands.flatMap(({ shortcut, title }) => (shortcut ? [{ keys: shortcut, title }] : [])),
    ...ELSEWHERE,
  ]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="fit" title="Shortcuts">
      <section
        aria-label="All shortcuts"
        className="min-h-0 flex-1 overflow-y-auto -outline-offset-2"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className="m-4">
          <thead className="sr-only">
            <tr>
              <th>What it does</th>
              <th>Keys</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ keys, title }) => (
              <tr className="border-b border-line last:border-0" key={keys}>
                <td className="py-1.5 pr-4">{title}</td>
                <td className="py-1.5 text-right whitespace-nowrap">
                  <Shortcut keys={keys} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  )
}
