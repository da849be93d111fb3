'use client'

import { Button } from './button'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { Notice } from './notice'

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onDismiss: (id: string) => void
}

/** Lines at the foot of the screen that cover nothing for long and move nothing. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  return (
    <div
      className="pointer-events-none fixed inset-x-0 bottom-14 z-60 flex flex-col items-center gap-2 px-3 sm:bottom-4"
      role="status"
    >
      {notices.map(({ id, message, actions = [] }) => (
        <div
          className="pointer-events-auto flex max-w-2xl flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-surface-raised py-1.5 pr-1.5 pl-3 shadow-popup"
          key={id}
        >
          <span className="text-muted">
            <Icon name="info" />
          </span>
          <p className="min-w-40 flex-1">{message}</p>
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
          <IconButton icon="close" label="Dismiss" onClick={() => onDismiss(id)} size="small" />
        </div>
      ))}
    </div>
  )
}
