const NAMES: Readonly<Record<string, string>> = { shift: 'Shift', alt: 'Alt', enter: 'Enter' }

/**
 * A shortcut for `aria-keyshortcuts`: `mod+shift+z` is "Control+Shift+Z Meta+Shift+Z", as the server does
 * not know the keyboard; undefined for none.
 */
export function ariaKeys(keys: string | undefined): string | undefined {
  if (!keys) return undefined
  const withMod = (mod: string) =>
    keys
      .split('+')
      .map((key) => (key === 'mod' ? mod : (NAMES[key] ?? key.toUpperCase())))
      .join('+')
  return keys.includes('mod') ? `${withMod('Control')} ${withMod('Meta')}` : withMod('')
}
