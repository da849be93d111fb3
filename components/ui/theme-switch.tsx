'use client'

import { useSyncExternalStore } from 'react'
import { IconButton } from './icon-button'
import { chooseTheme, chosenTheme, onThemeChange, THEMES, type Theme } from './theme'

const SHOWN = {
  system: { icon: 'monitor', words: 'as the system' },
  light: { icon: 'sun', words: 'light' },
  dark: { icon: 'moon', words: 'dark' },
} as const

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, chosenTheme, () => 'system')
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <IconButton
      icon={SHOWN[theme].icon}
      label={`Theme: ${SHOWN[theme].words}. Change to ${SHOWN[next].words}`}
      onClick={() => chooseTheme(next)}
    />
  )
}
