'use client'

import { useSyncExternalStore } from 'react'

const isApple = () => /mac|iphone|ipad/i.test(navigator.platform)
const never = () => () => {}

const APPLE: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  ctrl: '⌃',
  enter: '↵',
  space: 'Space',
  esc: 'Esc',
  tab: 'Tab',
}
const OTHERS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ctrl: 'Ctrl',
  enter: 'Enter',
  space: 'Space',
  esc: 'Esc',
  tab: 'Tab',
}

/** A shortcut as this keyboard has it: `mod+shift+z` is ⇧⌘Z or Ctrl+Shift+Z, `esc tab` one key after the other. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const onApple = useSyncExternalStore(never, isApple, () => false)
  const names = onApple ? APPLE : OTHERS
  const pressed = keys.split(' ').map((together) => {
    const parts = together.split('+').map((key) => names[key] ?? key.toUpperCase())
    return parts.join(onApple ? '' : '+')
  })
  return <kbd className="font-sans text-muted">{pressed.join(', then ')}</kbd>
}
