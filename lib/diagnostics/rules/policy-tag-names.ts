import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renameTo } from '../../findings/did-you-mean'
import { policyInWords } from '../../policy/demand-words'
import { demandedTags } from '../../policy/demanded-tags'
import { rule } from '../rule'

const codes = {
  'policy-tag-name': { severity: ['error', 'warning', 'info'], fix: 'choice', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const policyTagNamesWords: WordsOf<typeof codes> = {
  'policy-tag-name': {
    what: "A tag must be written in the capitals of the organisation's policy.",
    why: 'Capitals count in the names of tags: in others it is another tag.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html',
  },
}

const CUSTOM = 'Custom_'

/** Tags that are written in other capitals than the policy demands. Only custom tags can be. */
export const policyTagNames = rule(codes, ({ policy, ledger }) => {
  if (!policy) return []
  return demandedTags(policy, ledger).flatMap(({ demand, entry }): readonly Finding[] => {
    const origin = entry?.winner.origin
    if (!entry || entry.name === demand.name || origin?.file !== 'job') return []
    return [
      {
        code: 'policy-tag-name',
        severity: demand.severity,
        message: `${policyInWords(policy, demand)} demands the tag ${demand.name}, and this is ${entry.name}: capitals count in the names of tags.`,
        path: origin.path,
        at: 'key',
        choices: [renameTo(origin.path, demand.name.slice(CUSTOM.length))],
      },
    ]
  })
})
