/** A stretch of a text that stands for a value, and who would fill it in. */
export interface Placeholder {
  readonly text: string
  /** Null: people, with a value of their own. */
  readonly expandedBy: string | null
}

/** What tools fill in. None of these characters is legal in most of what a cloud takes. */
const EXPANDED: readonly (readonly [form: RegExp, by: string])[] = [
  [/\{\{[^{}]{1,80}\}\}/, 'a template of Jinja or Helm'],
  [/\$\{[^{}]{0,80}\}/, 'a shell or a pipeline'],
  [/\$\([A-Za-z_][^()]{0,80}\)/, 'a pipeline'],
  [/#\{[^{}]{1,80}\}#?/, 'a pipeline'],
  [/%[A-Za-z_][A-Za-z0-9_]{0,80}%/, 'a shell of Windows'],
  [/\$[A-Z_][A-Z0-9_]{1,80}/, 'a shell'],
  [/__[A-Z][A-Z0-9_]{0,80}?__/, 'a template'],
]

/** What people write where a value is to come. */
const WRITTEN: readonly RegExp[] = [
  /<[A-Za-z][\w .-]{0,80}>/,
  /(?<![A-Za-z0-9])your[-_ ][A-Za-z][\w-]{0,80}/i,
  /^(?:todo|fixme|tbd|change[-_ ]?me|replace[-_ ]?me|fill[-_ ]?me|placeholder)(?![A-Za-z0-9])/i,
  /(?<![A-Za-z0-9])x{3,80}(?![A-Za-z0-9])/i,
]

/** Some of the letters that every form has: most texts have none of them. */
const MAY_HOLD = /[{$#%<]|__|your|todo|fixme|tbd|change|replace|fill|placeholder|xxx/i

/** The placeholder in a text; null where it has none. */
export function placeholderIn(text: string): Placeholder | null {
  if (!MAY_HOLD.test(text)) return null
  for (const [form, expandedBy] of EXPANDED) {
    const found = form.exec(text)?.[0]
    if (found !== undefined) return { text: found, expandedBy }
  }
  for (const form of WRITTEN) {
    const found = form.exec(text)?.[0]
    if (found !== undefined) return { text: found, expandedBy: null }
  }
  return null
}

/** What to say of a value that is refused, and that a placeholder made what it is. */
export function placeholderHint(value: unknown): string {
  const found = typeof value === 'string' ? placeholderIn(value) : null
  if (!found) return ''
  return found.expandedBy === null
    ? ` ${found.text} looks like a placeholder.`
    : ` Nothing expands ${found.text} here: neither Dativo nor Terraform does, as ${found.expandedBy} would.`
}
