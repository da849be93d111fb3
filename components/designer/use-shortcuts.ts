'use client'

import { useEffect, useRef } from 'react'

/** What a shortcut does, by `mod+z`, `mod+shift+z` … */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Fields whose own undo is the right one: they hold nothing of the documents. */
const OWN_UNDO = '[data-own-undo], [role="dialog"], .monaco-editor .find-widget'

/**
 * Shortcuts that work wherever the focus is. They are caught before the page's fields and the
 * editor see them, so that there is one undo for everything.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const keys = keysOf(event)
      const run = keys && latest.current[keys]
      if (!run || (isLocal(keys) && hasOwnKeys(event.target))) return
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

/** `mod+shift+z` of an event, or `?` typed where no text is; null for other keys. */
function keysOf(event: KeyboardEvent): string | null {
  if (event.key === '?') return isInText(event.target) ? null : '?'
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null
  return `mod+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
}

/** All but the download leave dialogs, and fields with an undo of their own, alone. */
function isLocal(keys: string): boolean {
  return keys !== 'mod+s'
}

function hasOwnKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_UNDO) !== null
}

function isInText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], .monaco-editor') !== null
  )
}
