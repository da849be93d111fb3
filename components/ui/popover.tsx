'use client'

import { type ReactNode, useId, useRef } from 'react'
import { classNames } from './class-names'
import { placePopup } from './place-popup'

interface PopoverProps {
  /** What the trigger button shows. */
  readonly trigger: ReactNode
  /** The trigger's accessible name, where its content is not enough. */
  readonly label?: string
  readonly triggerClassName?: string
  readonly align?: 'center' | 'start' | 'end'
  readonly children: ReactNode
}

/** A button with a small window beside it. Escape and a click elsewhere close it. */
export function Popover({
  trigger,
  label,
  triggerClassName,
  align = 'start',
  children,
}: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const place = () => {
    if (!button.current || !popup.current?.matches(':popover-open')) return
    const window = { width: innerWidth, height: innerHeight }
    const anchor = button.current.getBoundingClientRect()
    const { left, top } = placePopup(anchor, popup.current.getBoundingClientRect(), window, align)
    popup.current.style.translate = `${left}px ${top}px`
  }
  return (
    <>
      <button
        aria-label={label}
        className={triggerClassName}
        popoverTarget={id}
        ref={button}
        type="button"
      >
        {trigger}
      </button>
      <div
        className={classNames(
          'fixed top-0 left-0 max-h-[80dvh] max-w-[calc(100vw-1rem)] overflow-auto rounded-md bg-surface-raised p-3 text-text shadow-popup',
        )}
        id={id}
        onToggle={place}
        popover="auto"
        ref={popup}
      >
        {children}
      </div>
    </>
  )
}
