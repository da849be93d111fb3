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
  },
} as const

for (const [name, colours] of Object.entries(COLOURS)) {
  monaco.editor.defineTheme(themeName(name), {
    base: colours.base,
    inherit: true,
    rules: [
      { token: 'type.yaml', foreground: colours.key },
      { token: 'string.yaml', foreground: colours.string },
      { token: 'number.yaml', foreground: colours.number },
      { token: 'keyword.yaml', foreground: colours.number },
      { token: 'comment.yaml', foreground: colours.comment },
    ],
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
    },
  })
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
