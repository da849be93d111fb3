import { MOST_FINDINGS } from '../document/limits'
import { SECRET_FORMS, SECRET_START } from './secret-forms'

/** A secret in a text: where it stands and what it is, never what it says. */
export interface FoundSecret {
  readonly what: string
  readonly start: number
  /** Behind what is written on without a space or a quote, so that no rest of the secret is left. */
  readonly end: number
}

/** A text without what is told to be a secret by its form, which is named in its place. */
export function withoutSecrets(text: string): string {
  let shown = ''
  let last = 0
  for (const { what, start, end } of secretsOf(text)) {
    if (start < last) continue
    shown += `${text.slice(last, start)}[${what}, not shown]`
    last = end
  }
  return shown + text.slice(last)
}

/** The first secrets that are told by their form alone, in the order of the text. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const secrets: FoundSecret[] = []
  for (const secret of secretsOf(text)) {
    secrets.push(secret)
    if (secrets.length === MOST_FINDINGS) break
  }
  return secrets
}

const REST = /[^\s"'`,\]}”]*/y

function* secretsOf(text: string): Generator<FoundSecret> {
  for (const start of secretStarts(text)) {
    const found = SECRET_FORMS.find(({ form }) => matchesAt(form, text, start))
    if (!found) continue
    REST.lastIndex = found.form.lastIndex
    REST.test(text)
    yield { what: found.what, start, end: REST.lastIndex }
  }
}

/** The places at which the forms are tried; their number is what the work grows with. */
export function secretStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(SECRET_START), ({ index }) => index)
}

function matchesAt(form: RegExp, text: string, start: number): boolean {
  form.lastIndex = start
  return form.test(text)
}
