export interface PicturePalette {
  readonly background: string
  readonly frame: string
  readonly node: string
  readonly lineStrong: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  readonly accentSoft: string
}

/** On the page the theme and forced colours choose. */
export const PAGE_PALETTE: PicturePalette = {
  background: 'var(--surface)',
  frame: 'var(--surface-sunken)',
  node: 'var(--surface-raised)',
  lineStrong: 'var(--line-strong)',
  text: 'var(--text)',
  muted: 'var(--text-muted)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
}

/** The colours of app/globals.css, for a picture that leaves the page. */
export const PICTURE_PALETTES: Readonly<Record<'light' | 'dark', PicturePalette>> = {
  light: {
    background: '#ffffff',
    frame: '#f5f6f8',
    node: '#ffffff',
    lineStrong: '#8a90a0',
    text: '#1a1d24',
    muted: '#5b6271',
    accent: '#3f51d6',
    accentSoft: '#eceffd',
  },
  dark: {
    background: '#14161b',
    frame: '#0e1014',
    node: '#1c1f26',
    lineStrong: '#6b7385',
    text: '#e6e8ee',
    muted: '#9ea6b6',
    accent: '#98a8ff',
    accentSoft: '#232a4d',
  },
}
