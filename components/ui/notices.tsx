'use client'

import { Button } from './button'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { Notice } from './notice'

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onDismiss: (id: string) => void
}

/**
 * Lines at the foot of the screen, in a row of its own: they cover nothing, and nothing above them moves
 * but the end of the panes. The element is there before the first notice, so that it is read out.
 */
export function Notices({ notices, onDismiss }: NoticesProps) {
  return (
    <div
      className="col-span-full row-start-3 max-h-[40dvh] min-w-0 overflow-y-auto bg-surface"
      role="status"
    >
      {notices.map(({ id, message, actions = [] }) => (
        <div
          className="flex items-center gap-x-3 gap-y-1 border-t max-sm:items-start border-line bg-accent-soft py-1 pr-1.5 pl-3"
          key={id}
        >
          <span className="text-muted">
            <Icon name="info" />
          </span>
          <p className="min-w-0 flex-1 wrap-anywhere">{message}</p>
          {actions.length > 0 && (
            <span className="flex max-w-1/2 flex-wrap justify-end gap-1">
              {actions.map(({ label, run }) => (
                <Button
                  key={label}
                  onClick={() => {
                    onDismiss(id)
                    run()
                  }}
                  size="small"
                >
                  {label}
                </Button>
              ))}
            </span>
          )}
          <IconButton icon="close" label="Dismiss" onClick={() => onDismiss(id)} size="small" />
        </div>
      ))}
    </div>
  )
}
