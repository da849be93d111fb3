import { useSyncExternalStore } from 'react'
import { chosenTheme, onThemeChange, type Theme } from './theme'

/** The theme that was chosen, wherever on the page. */
export function useChosenTheme(): Theme {
  return useSyncExternalStore<Theme>(onThemeChange, chosenTheme, () => 'system')
}
