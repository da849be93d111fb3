import type { DocumentRole, ParsedDocument } from '../../document/document'
import { pathAt } from '../../document/locate'
import { pathKey } from '../../document/path-key'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { findSecrets } from '../find-secrets'
import { rule } from '../rule'

const codes = {
  'pasted-secret': { severity: 'error', fix: null, isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const pastedSecretsWords: WordsOf<typeof codes> = {
  'pasted-secret': {
    what: 'A file must hold no secret.',
    why: 'The text goes into the bundle, the Terraform state and the share link, where everybody who gets one of them can read it.',
    source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
}

/**
 * Secrets that are told by their form, anywhere in the two files: in values, keys, comments and
 * what Dativo does not read. The message never repeats them.
 */
export const pastedSecrets = rule(codes, ({ document, assetDocument }) => [
  ...secretsIn(document, 'job'),
  ...(assetDocument ? secretsIn(assetDocument, 'asset') : []),
])

function secretsIn(document: ParsedDocument, role: DocumentRole): readonly Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const { what, start } of findSecrets(document.text)) {
    const path = pathAt(document, start)
    const place = pathKey([...path, what])
    if (byPlace.has(place)) continue
    byPlace.set(place, {
      code: 'pasted-secret',
      message: `Here stands ${what}. Everybody who gets the file, the bundle or the share link can read it: revoke it, and name the place where the new one is kept, for example under terraform.variables.secrets.`,
      path,
      document: role,
    })
  }
  return [...byPlace.values()]
}
