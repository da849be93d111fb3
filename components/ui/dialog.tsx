'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import { Icon } from './icon'
import { controlNear, placeOf } from './nearest-control'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** What is focused when it opens; without it the close button. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** `tall` and `wide` keep their size whatever they show; `fit` is as high as its content. */
  readonly size?: keyof typeof SIZES
}

const SIZES = {
  tall: 'sm:h-[min(44rem,92dvh)] sm:max-w-3xl',
  fit: 'sm:h-fit sm:max-h-[92dvh] sm:max-w-2xl',
  wide: 'sm:h-[92dvh] sm:max-w-[min(80rem,94vw)]',
} as const

/**
 * A modal dialog with its title and a close button; fills the screen of a phone. Load it lazily:
 * it brings Base UI's dialog, which the first screen does without. The focus goes back to what had it before,
 * or near it where that is gone.
 */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, initialFocus, size = 'tall' } = props
  useLayoutEffect(() => {
    if (!isOpen) return
    // The dialog takes the focus after this.
    const opener = placeOf(document.activeElement)
    const findFocus = () => {
      if (document.activeElement === document.body) controlNear(opener)?.focus()
    }
    // After the dialog has given it back.
    return () => void requestAnimationFrame(() => requestAnimationFrame(findFocus))
  }, [isOpen])
  return (
    <Base.Root onOpenChange={(open) => !open && onClose()} open={isOpen}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          className={classNames(
            'fixed inset-0 z-50 m-auto flex h-full w-full flex-col bg-surface shadow-popup sm:rounded-lg',
            SIZES[size],
          )}
          {...(initialFocus && { initialFocus })}
        >
          <header className="flex shrink-0 items-center justify-between border-b border-line px-4 py-2">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close
              aria-keyshortcuts="Escape"
              aria-label="Close"
              render={<Button className="w-7 px-0!" variant="ghost" />}
              title="Close (Esc)"
            >
              <Icon name="close" />
            </Base.Close>
          </header>
          <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
