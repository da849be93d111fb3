'use client'

import { type RefObject, useCallback, useSyncExternalStore } from 'react'

export interface FullScreen {
  /** False where the browser has none for a part of the page, as on iPhones. */
  readonly isOffered: boolean
  readonly isOn: boolean
  readonly toggle: () => void
}

/** Lets an element fill the screen. Escape leaves, by the browser's own rule. */
export function useFullScreen(
  element: RefObject<HTMLElement | null>,
  onChange: () => void,
): FullScreen {
  const subscribe = useCallback(
    (listener: () => void) => {
      const told = () => {
        onChange()
        listener()
      }
      document.addEventListener('fullscreenchange', told)
      return () => document.removeEventListener('fullscreenchange', told)
    },
    [onChange],
  )
  const isOn = useSyncExternalStore(subscribe, isFullScreen, () => false)
  return {
    isOffered: document.fullscreenEnabled,
    isOn,
    toggle: () => {
      const asked = isOn ? document.exitFullscreen() : element.current?.requestFullscreen()
      // Refused without a press of the user's: then nothing changes, and nothing is lost.
      asked?.catch(() => undefined)
    },
  }
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null
}
