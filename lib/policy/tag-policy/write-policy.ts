import { stringify } from 'yaml'
import type { PolicyFile } from '@/schemas/policy'

/** A policy → the text of its file, with notes as comments at its head. */
export function writePolicy(policy: PolicyFile, notes: readonly string[]): string {
  const head = [
    'yaml-language-server: $schema=dativo-policy.schema.json',
    'Made from a tag policy of AWS Organizations.',
    ...notes.map((note) => `- ${note}`),
  ]
  // A note may hold names from the file; what would end a comment must not.
  const comments = head.map((line) => `# ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}\n`)
  return `${comments.join('')}${stringify(policy, { lineWidth: 0 })}`
}
