import type { DocumentRole } from '@/lib/diagnostics/diagnostic'

/** What the editor and the text before it have in common, so that nothing moves when it takes over. */
export const EDITOR_LOOK = {
  lineHeight: 20,
  padding: 8,
  /** The line numbers' room at least, in digits. */
  digits: 3,
} as const

/** The names of the two documents' text, for screen readers. */
export const EDITOR_NAMES: Readonly<Record<DocumentRole, string>> = {
  job: 'Job YAML',
  asset: 'Asset YAML',
}
