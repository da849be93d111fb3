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
}
const OTHERS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ctrl: 'Ctrl',
  enter: 'Enter',
  space: 'Space',
  esc: 'Esc',
}

/** A shortcut as this keyboard has it: `mod+shift+z` is ⇧⌘Z or Ctrl+Shift+Z. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const onApple = useSyncExternalStore(never, isApple, () => false)
  const names = onApple ? APPLE : OTHERS
  const parts = keys.split('+').map((key) => names[key] ?? key.toUpperCase())
  return <kbd className="font-sans text-muted">{parts.join(onApple ? '' : '+')}</kbd>
}
