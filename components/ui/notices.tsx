'use client'

import { useState } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { Notice } from './notice'

/** Words that fit beside two buttons of a phone, in two lines. */
const SHORT = 36

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onDismiss: (id: string) => void
}

/**
 * Lines at the foot of the screen, in a row of its own: they cover nothing, and nothing above them moves
 * but the end of the panes. The element is there before the first notice, so that it is read out. A small
 * screen shows the start of the newest, and all of them on demand.
 */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const [opened, setOpened] = useState<Notice | null>(null)
  const newest = notices.at(-1) ?? null
  const isOpen = newest !== null && opened === newest
  const others = notices.length - 1
  return (
    <div
      className="col-span-full row-start-3 max-h-[40dvh] min-w-0 overflow-y-auto bg-surface"
      role="status"
    >
      {notices.map((notice) => {
        const { id, message, actions = [] } = notice
        const isNewest = notice === newest
        const hasMore = others > 0 || actions.length > 1 || message.length > SHORT
        return (
          <div
            className={classNames(
              'flex items-center gap-x-3 gap-y-1 border-t border-line bg-accent-soft py-1 pr-1.5 pl-3 compact:min-h-11.25 compact:gap-x-1 compact:py-0',
              isOpen ? 'compact:flex-wrap compact:justify-end' : !isNewest && 'compact:hidden',
            )}
            data-notice
            key={id}
          >
            <span className="text-muted compact:hidden">
              <Icon name="info" />
            </span>
            <p
              className={classNames(
                'min-w-0 flex-1 wrap-anywhere',
                hasMore && (isOpen ? 'compact:basis-full compact:pt-2' : 'compact:line-clamp-2'),
              )}
            >
              {message}
            </p>
            {actions.length > 0 && (
              <span className="flex max-w-1/2 flex-wrap justify-end gap-1 compact:max-w-none">
                {actions.map(({ label, run }, index) => (
                  <Button
                    className={index > 0 && !isOpen ? 'compact:hidden' : undefined}
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
            {isNewest && hasMore && (
              <IconButton
                aria-expanded={isOpen}
                className="roomy:hidden"
                icon={isOpen ? 'minus' : 'more'}
                label={others > 0 ? `More, and ${others} other` : 'More'}
                onClick={() => setOpened(isOpen ? null : newest)}
                size="small"
              />
            )}
            <IconButton icon="close" label="Dismiss" onClick={() => onDismiss(id)} size="small" />
          </div>
        )
      })}
    </div>
  )
}
