import type { ParsedDocument } from '../../document/document'
import { pathAt } from '../../document/locate'
import type { DocumentRole, Finding } from '../diagnostic'
import { findSecrets } from '../find-secrets'
import type { Rule } from '../rule'

/**
 * Secrets that are told by their form, anywhere in the two files: in values, keys, comments and
 * what Dativo does not read. The message never repeats them.
 */
export const pastedSecrets: Rule = ({ document, assetDocument }) => [
  ...secretsIn(document, 'job'),
  ...(assetDocument ? secretsIn(assetDocument, 'asset') : []),
]

function secretsIn(document: ParsedDocument, role: DocumentRole): readonly Finding[] {
  const byPlace = new Map<string, Finding>()
  for (const { what, start } of findSecrets(document.text)) {
    const path = pathAt(document, start)
    const place = `${path.join('\n')} ${what}`
    if (byPlace.has(place)) continue
    byPlace.set(place, {
      code: 'pasted-secret',
      severity: 'error',
      message: `Here stands ${what}. Everybody who gets the file, the bundle or the share link can read it: revoke it, and name the place where the new one is kept, for example under terraform.variables.secrets.`,
      path,
      document: role,
    })
  }
  return [...byPlace.values()]
}
