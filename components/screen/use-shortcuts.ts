'use client'

import { useEffect, useRef } from 'react'

/** What a shortcut does, by `mod+z`, `mod+shift+z` … */
export type Shortcuts = Readonly<Record<string, () => void>>

/** A field whose own undo is the right one: it holds nothing of the documents. */
const OWN_UNDO = '.monaco-editor .find-widget'
const UNDOING: ReadonlySet<string> = new Set(['mod+z', 'mod+shift+z', 'mod+y'])
/** What the editor does with keys that do something else beside it: a new line above. */
const EDITORS_OWN = 'mod+shift+enter'
/** What works in a dialog too, where the browser would save the page. */
const SAVING: ReadonlySet<string> = new Set(['mod+s', 'mod+shift+s'])

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
      if (!run || isTaken(keys, event.target)) return
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

/** `mod+shift+z` or `f6` of an event, or `?` typed where no text is; null for other keys. */
function keysOf(event: KeyboardEvent): string | null {
  if (event.key === '?') return isInText(event.target) ? null : '?'
  if (event.altKey) return null
  const isMod = event.ctrlKey || event.metaKey
  if (!isMod && !/^F\d+$/.test(event.key)) return null
  return `${isMod ? 'mod+' : ''}${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
}

/** Whether the keys belong to the place they were pressed in: to a dialog, to an undo of its own. */
function isTaken(keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('[role="dialog"]')) return !SAVING.has(keys)
  if (keys === EDITORS_OWN) return target.closest('.monaco-editor') !== null
  return UNDOING.has(keys) && target.closest(OWN_UNDO) !== null
}

function isInText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], .monaco-editor') !== null
  )
}
