import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import { pathInWords } from '../findings/words'

/** The value that stands in the field is in sight. */
const OWN_VALUE =
  /, (?:but it is (?:empty|a list|a block of keys|the (?:number|date|switch) \S+?|".*?")|not (?:-?[\d.]*\d|".*?"))\.(?=\s|$)/

/**
 * What a finding says below the field that it is about: without the field's path or key, which the
 * label says, and without its value. `timeout_seconds must be at least 1, not -4.` is `Must be at least 1.`
 */
export function problemAtField(
  { message, path }: Pick<Diagnostic, 'message' | 'path'>,
  field: Path,
): string {
  const named = [pathInWords(path), String(path.at(-1))]
  const start = named.map((name) => `${name} `).find((name) => message.startsWith(name))
  if (path.length < field.length || start === undefined) return message
  const rest = message.slice(start.length)
  const part = partInWords(path.slice(field.length))
  if (part !== '') return `${part} ${rest}`
  return sentence(rest.replace(OWN_VALUE, '.'))
}

/** `Item 2` of a list, the key of a map; nothing for the field itself. */
function partInWords(rest: Path): string {
  return rest.map((step) => (typeof step === 'number' ? `Item ${step + 1}` : step)).join(' ')
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
