import { AWS, type RuleCases } from '../rule-case.test-support'

const TAGS = 'infrastructure.tags'
const JOB = `${AWS}  tags:\n    owner: me\n    custom: {team: ingest}\n`
const policy = (tag: string) => `version: 1\ntags:\n  ${tag}\n`

/** One of each code; `lib/policy` has the tables of cases. */
export const policyCases: RuleCases = {
  codes: [
    'policy-required-tag',
    'policy-value',
    'policy-tag-name',
    'policy-invalid',
    'policy-unknown-tag',
    'policy-pattern',
    'policy-rule',
  ],
  bad: [
    {
      title: 'a tag that the organisation requires',
      job: JOB,
      policy: policy('BusinessUnit: { required: true, values: [Finance] }'),
      code: 'policy-required-tag',
      severity: 'error',
      path: `${TAGS}.business_unit`,
      message:
        'The tag BusinessUnit is missing. The policy dativo-policy.yaml (line 3) requires it. It can be Finance.',
      fixed: true,
    },
    {
      title: 'a value that the organisation does not allow',
      job: JOB,
      policy: policy('Owner: { values: [data, ops] }'),
      code: 'policy-value',
      severity: 'error',
      path: `${TAGS}.owner`,
      message: /^Owner cannot be "me"\. The policy dativo-policy\.yaml \(line 3\) allows/,
    },
    {
      title: 'a name in other capitals',
      job: JOB,
      policy: policy('Custom_Team: { required: true }'),
      code: 'policy-tag-name',
      severity: 'error',
      path: `${TAGS}.custom.team`,
      message: /demands the tag Custom_Team, and this is Custom_team/,
      fixed: true,
    },
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
      policy: policy('CostCentre: { required: true }'),
      code: 'policy-unknown-tag',
      severity: 'error',
      path: 'tags.CostCentre',
      message: /./,
    },
    {
      title: 'a pattern that cannot be read',
      job: JOB,
      policy: policy("Owner: { pattern: '(a' }"),
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
    { title: 'a policy that is met', job: JOB, policy: policy('Owner: { values: [me] }') },
    { title: 'no policy', job: JOB },
  ],
}
