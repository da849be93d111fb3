import { demand, withTags } from '../policy-case.test-support'
import type { RuleCases } from '../rule-case.test-support'
import { policyTagNames } from './policy-tag-names'

export const policyTagNamesCases: RuleCases = {
  of: policyTagNames,
  bad: [
    {
      title: 'a custom tag in other capitals',
      job: withTags('    custom: {team: ingest}\n'),
      policy: demand('Custom_Team: { required: true }'),
      code: 'policy-tag-name',
      severity: 'error',
      path: 'infrastructure.tags.custom.team',
      message:
        'The policy dativo-policy.yaml (line 3) demands the tag Custom_Team, and this is Custom_team: capitals count in the names of tags.',
      marks: 'team',
      choices: [withTags('    custom: {Team: ingest}\n')],
    },
  ],
  good: [
    {
      title: 'the capitals that are demanded',
      job: withTags('    custom: {Team: ingest}\n'),
      policy: demand('Custom_Team: { required: true }'),
    },
  ],
}
