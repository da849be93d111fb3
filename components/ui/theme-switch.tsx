'use client'

import { IconButton } from './icon-button'
import { chooseTheme, THEME_WORDS, THEMES } from './theme'
import { useChosenTheme } from './use-chosen-theme'

const ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const theme = useChosenTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <IconButton
      icon={ICONS[theme]}
      label={`Theme: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[next]}`}
      onClick={() => chooseTheme(next)}
    />
  )
}
