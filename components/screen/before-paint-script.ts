import { KEPT_MARK } from '@/components/kept/kept-mark'
import { STORAGE_PREFIX } from '@/components/ui/browser-storage'
import { EARLY_CLICKS_SCRIPT } from '@/components/ui/early-clicks'
import { THEME_KEY } from '@/components/ui/theme'
import { SEEN_KEY } from '@/components/welcome/welcome-seen'
import { LAYOUT_KEY } from './pane-layout'

/**
 * Runs before the first paint: puts the chosen theme on, and hides the screen that the server
 * rendered when something of the last visit, or of a link, is about to take its place. The draft itself
 * cannot be read so early; a mark says that there is one. First words that were closed stay away. Buttons are noted that are pressed too early.
 * zod, which reads this object whatever part of the page loads it first, is told not to make code of
 * text: the content policy forbids it, and would report each try.
 */
export const BEFORE_PAINT_SCRIPT = `{${EARLY_CLICKS_SCRIPT}
}
globalThis.__zod_globalConfig = { jitless: true }
try {
  const stored = (key) => localStorage.getItem('${STORAGE_PREFIX}' + key)
  const theme = stored('${THEME_KEY}')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (stored('${SEEN_KEY}')) document.documentElement.dataset.welcomed = ''
  if (stored('${KEPT_MARK}') || stored('draft:v1') || stored('${LAYOUT_KEY}') || /^#v\\d/.test(location.hash)) document.documentElement.dataset.restoring = ''
} catch {}`
