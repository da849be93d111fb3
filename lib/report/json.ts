import { jsonText } from '../json-text'

/** Any report → JSON text, indented, with a final newline. */
export function json(value: unknown): string {
  return `${jsonText(value)}\n`
}
