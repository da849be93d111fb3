import { POLICY_CODES } from '../policy/policy-codes'
import { demand, JOB } from './policy-case.test-support'
import type { RuleCases } from './rule-case.test-support'

/** What is wrong with a policy itself; `lib/policy/read-policy.test.ts` has the table of cases. */
export const policyReadingCases: RuleCases = {
  of: { codes: POLICY_CODES },
  bad: [
    {
      title: 'a policy with an error',
      job: JOB,
      policy: 'version: 2\n',
      code: 'policy-invalid',
      severity: 'error',
      path: '',
      message: /^The policy dativo-policy\.yaml has /,
    },
    {
      title: 'a tag that no job can carry',
      job: JOB,
      policy: demand('CostCentre: { required: true }'),
      code: 'policy-unknown-tag',
      severity: 'error',
      path: 'tags.CostCentre',
      message: /./,
    },
    {
      title: 'a pattern that cannot be read',
      job: JOB,
      policy: demand("Owner: { pattern: '(a' }"),
      code: 'policy-pattern',
      severity: 'error',
      path: 'tags.Owner.pattern',
      message: /./,
    },
    {
      title: 'a severity that cannot be changed',
      job: JOB,
      policy: 'version: 1\nrules: { refused-by-cloud: off }\n',
      code: 'policy-rule',
      severity: 'error',
      path: 'rules.refused-by-cloud',
      message: /./,
    },
  ],
  good: [
    { title: 'a policy that is met', job: JOB, policy: demand('Owner: { values: [me] }') },
    { title: 'no policy', job: JOB },
  ],
}
