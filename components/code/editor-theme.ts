import { onThemeChange, paintedTheme } from '@/components/ui/theme'
import { monaco } from './monaco-setup'

// As in globals.css; Monaco takes no CSS variables.
const COLOURS = {
  light: {
    base: 'vs',
    surface: '#ffffff',
    raised: '#ffffff',
    line: '#e2e4ea',
    text: '#1a1d24',
    muted: '#5b6271',
    accent: '#3f51d6',
    key: '3f51d6',
    string: '1a6b3c',
    number: '8a3b12',
    comment: '5b6271',
    plain: '1a1d24',
  },
  dark: {
    base: 'vs-dark',
    surface: '#14161b',
    raised: '#1c1f26',
    line: '#2a2e37',
    text: '#e6e8ee',
    muted: '#9ea6b6',
    accent: '#98a8ff',
    key: '98a8ff',
    string: '8fd6a8',
    number: 'f0b48a',
    comment: '9ea6b6',
    plain: 'e6e8ee',
  },
} as const

/** Monaco gives brackets colours of their own, by their depth; ours are text. */
const BRACKETS = [1, 2, 3, 4, 5, 6].map((depth) => `editorBracketHighlight.foreground${depth}`)

for (const [name, colours] of Object.entries(COLOURS)) {
  monaco.editor.defineTheme(themeName(name), {
    base: colours.base,
    inherit: true,
    rules: rulesOf(colours),
    colors: {
      'editor.background': colours.surface,
      'editor.foreground': colours.text,
      'editorLineNumber.foreground': colours.muted,
      'editorLineNumber.activeForeground': colours.text,
      'editor.lineHighlightBorder': '#00000000',
      'editor.lineHighlightBackground': `${colours.line}66`,
      'editorWidget.background': colours.raised,
      'editorWidget.border': colours.line,
      'editorHoverWidget.background': colours.raised,
      'editorHoverWidget.border': colours.line,
      'editorSuggestWidget.background': colours.raised,
      'editorSuggestWidget.border': colours.line,
      focusBorder: colours.accent,
      ...Object.fromEntries(BRACKETS.map((bracket) => [bracket, colours.text])),
    },
  })
}

/** A colour for each kind of token, over the more special ones of the theme that ours builds on. */
function rulesOf(colours: (typeof COLOURS)[keyof typeof COLOURS]) {
  const { key, string, number, comment, plain } = colours
  const foregrounds = [
    [key, ['type', 'type.yaml']],
    [string, ['string', 'string.yaml', 'string.escape', 'string.escape.invalid', 'string.invalid']],
    [number, ['number', 'number.hex', 'keyword', 'keyword.yaml', 'number.yaml']],
    [comment, ['comment', 'comment.yaml']],
    [plain, ['delimiter', 'tag', 'namespace', 'meta', 'operators']],
  ] as const
  return foregrounds.flatMap(([foreground, tokens]) =>
    tokens.map((token) => ({ token, foreground })),
  )
}

/** Keeps the editors in the page's theme; returns how to stop. */
export function followPageTheme(): () => void {
  const apply = () => monaco.editor.setTheme(themeName(paintedTheme()))
  apply()
  return onThemeChange(apply)
}

function themeName(name: string): string {
  return `dativo-${name}`
}
