import { readStored, writeStored } from './browser-storage'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  system: 'as the system',
  light: 'light',
  dark: 'dark',
}

export const THEME_KEY = 'theme'
const DARK = '(prefers-color-scheme: dark)'
const listeners = new Set<() => void>()

/** The theme that was chosen in the top bar. */
export function chosenTheme(): Theme {
  const stored = readStored(THEME_KEY)
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Chooses a theme for this page and the next visits. */
export function chooseTheme(theme: Theme): void {
  writeStored(THEME_KEY, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const listener of listeners) listener()
}

/** Light or dark, as the page is painted now. */
export function paintedTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** Calls back when the choice or the system's preference changes; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const system = matchMedia(DARK)
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}
