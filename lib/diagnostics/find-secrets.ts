import { MOST_FINDINGS } from '../document/limits'
import { SECRET_FORMS, SECRET_START } from './secret-forms'

/** A secret in a text: where it starts and what it is, never what it says. */
export interface FoundSecret {
  readonly what: string
  readonly start: number
}

/** A text without what is told to be a secret by its form, which is named in its place. */
export function withoutSecrets(text: string): string {
  let shown = ''
  let last = 0
  for (const start of secretStarts(text)) {
    const found = SECRET_FORMS.find(({ form }) => matchesAt(form, text, start))
    if (!found || start < last) continue
    shown += `${text.slice(last, start)}[${found.what}, not shown]`
    last = endOf(found.form, text, start)
  }
  return shown + text.slice(last)
}

/** To the end of what is written without a space or a quote, so that no rest of a secret is left. */
function endOf(form: RegExp, text: string, start: number): number {
  form.lastIndex = start
  form.test(text)
  REST.lastIndex = form.lastIndex
  REST.test(text)
  return REST.lastIndex
}

const REST = /[^\s"'`,\]}”]*/y

/** The first secrets that are told by their form alone, in the order of the text. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const secrets: FoundSecret[] = []
  for (const start of secretStarts(text)) {
    const found = SECRET_FORMS.find(({ form }) => matchesAt(form, text, start))
    if (found) secrets.push({ what: found.what, start })
    if (secrets.length === MOST_FINDINGS) break
  }
  return secrets
}

/** The places at which the forms are tried; their number is what the work grows with. */
export function secretStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(SECRET_START), ({ index }) => index)
}

function matchesAt(form: RegExp, text: string, start: number): boolean {
  form.lastIndex = start
  return form.test(text)
}
