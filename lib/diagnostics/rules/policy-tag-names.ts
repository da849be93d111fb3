import { policyInWords } from '../../policy/demand-words'
import { demandedTags } from '../../policy/demanded-tags'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

const CUSTOM = 'Custom_'

/** Tags that are written in other capitals than the policy demands. Only custom tags can be. */
export const policyTagNames: Rule = ({ policy, ledger }) => {
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
        fix: {
          title: `Rename to ${demand.name.slice(CUSTOM.length)}`,
          document: 'job',
          edits: [{ op: 'rename', path: origin.path, key: demand.name.slice(CUSTOM.length) }],
        },
      },
    ]
  })
}
