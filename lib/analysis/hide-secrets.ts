import type { Diagnostic } from '../diagnostics/diagnostic'
import { findSecrets } from '../diagnostics/find-secrets'
import type { ParsedDocument } from '../document/document'
import { withWords } from './with-words'

/** So many letters of a secret tell nothing. */
const MOST_SHOWN = 7
const HIDDEN = '(secret)'

/**
 * No message or title repeats a secret that stands in a file, shortened or whole: what is found goes
 * into logs and annotations that more people read than the file.
 */
export function hideSecrets(
  diagnostics: readonly Diagnostic[],
  documents: readonly (ParsedDocument | null)[],
): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => code === 'pasted-secret')) return diagnostics
  const secrets = documents.flatMap((document) => {
    const text = document?.text ?? ''
    return findSecrets(text).map(({ start, end }) => text.slice(start, end))
  })
  return diagnostics.map((one) => withWords(one, (text) => secrets.reduce(withoutSecret, text)))
}

/** Hides as many letters of a secret, from its first on, as the text repeats anywhere. */
function withoutSecret(text: string, secret: string): string {
  let [shown, next] = [MOST_SHOWN, secret.length + 1]
  while (next - shown > 1) {
    const middle = Math.floor((shown + next) / 2)
    if (text.includes(secret.slice(0, middle))) shown = middle
    else next = middle
  }
  return shown > MOST_SHOWN ? text.replaceAll(secret.slice(0, shown), HIDDEN) : text
}
