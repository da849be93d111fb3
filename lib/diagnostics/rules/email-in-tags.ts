import type { Codes, WordsOf } from '../../findings/code'
import { listInWords } from '../../findings/words'
import type { TagCandidate } from '../../tags/tag'
import { rule } from '../rule'

const codes = {
  'email-in-tags': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes

export const emailInTagsWords: WordsOf<typeof codes> = {
  'email-in-tags': {
    what: 'A tag should hold no personal data.',
    why: 'Clouds keep tags in clear text, show them on bills and to everybody who may list resources, and advise against personal data in them.',
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html, https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources',
  },
}

/** Anchored and bounded: a value of a megabyte is read once. */
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/

/**
 * Tags that hold an e-mail address. They are allowed; the clouds advise against personal data, and
 * whether an address is a person's or a team's only people know. One finding a job.
 * Source: https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html and
 * https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources
 */
export const emailInTags = rule(codes, ({ ledger }) => {
  const found = ledger.entries.map(({ winner }) => winner).filter(holdsEmail)
  const place = found.flatMap(({ origin }) => (origin.file === 'system' ? [] : [origin]))[0]
  if (!place) return []
  const names = found.map(({ name }) => name)
  const [first = ''] = names
  const hold = names.length > 1 ? `The tags ${listed(names)} hold` : `The tag ${first} holds`
  return [
    {
      code: 'email-in-tags',
      message: `${hold} an e-mail address. Tags show up on bills and in lists in clear text, so clouds advise against personal data in them: a team's address is fine, a person's is not.`,
      document: place.file,
      path: place.path,
    },
  ]
})

function holdsEmail({ value, list }: TagCandidate): boolean {
  return value.includes('@') && (list ?? [value]).some((item) => EMAIL.test(item))
}

/** The first of many names: the finding stands at one place. */
function listed(names: readonly string[]): string {
  if (names.length <= 3) return listInWords(names, 'and')
  return listInWords([...names.slice(0, 3), `${names.length - 3} more`], 'and')
}
