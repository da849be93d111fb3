'use client'

import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { placePopup } from './place-popup'

const OPEN_AFTER_MS = 400
const CLOSE_AFTER_MS = 120

interface TooltipProps {
  readonly content: ReactNode
  /** One element that takes a ref and DOM events. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>
  /** False when the tooltip only repeats the trigger's name. */
  readonly describes?: boolean
}

/** Words on hover and keyboard focus; Escape hides them, the pointer may rest on them. */
export function Tooltip({ content, children, describes = true }: TooltipProps) {
  const id = useId()
  const { isOpen, anchor, later, now } = useHoverIntent()
  const close = () => later(false, CLOSE_AFTER_MS)
  return (
    <>
      {cloneElement(children, {
        ...(isOpen && describes && { 'aria-describedby': id }),
        onPointerEnter: (event) => {
          if (event.pointerType === 'mouse') later(true, OPEN_AFTER_MS, event.currentTarget)
        },
        onPointerLeave: close,
        onPointerDown: () => now(false),
        onFocus: (event) => {
          if (event.currentTarget.matches(':focus-visible')) now(true, event.currentTarget)
        },
        onBlur: () => now(false),
      })}
      {isOpen && anchor && (
        <TooltipPopup
          anchor={anchor}
          id={id}
          onDismiss={() => now(false)}
          onPointerEnter={() => later(true, 0)}
          onPointerLeave={close}
        >
          {content}
        </TooltipPopup>
      )}
    </>
  )
}

function useHoverIntent() {
  const [isOpen, setOpen] = useState(false)
  const [anchor, setAnchor] = useState<Element | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = (open: boolean, element?: Element) => {
    clearTimeout(timer.current)
    if (element) setAnchor(element)
    setOpen(open)
  }
  const later = (open: boolean, delayMs: number, element?: Element) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => now(open, element), delayMs)
  }
  return { isOpen, anchor, later, now }
}

interface PopupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'id'> {
  readonly id: string
  readonly anchor: Element
  readonly onDismiss: () => void
}

function TooltipPopup({ anchor, onDismiss, ...rest }: PopupProps) {
  const popup = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = popup.current
    if (!element) return
    element.showPopover()
    const window = { width: innerWidth, height: innerHeight }
    const place = placePopup(
      anchor.getBoundingClientRect(),
      element.getBoundingClientRect(),
      window,
    )
    element.style.translate = `${place.left}px ${place.top}px`
  }, [anchor])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onDismiss()
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [onDismiss])
  return (
    <div
      {...rest}
      className="fixed top-0 left-0 max-w-80 rounded-md bg-surface-raised px-2 py-1 text-sm text-text shadow-popup"
      popover="manual"
      ref={popup}
      role="tooltip"
    />
  )
}
