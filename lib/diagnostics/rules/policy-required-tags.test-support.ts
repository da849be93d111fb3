import { ASSET, demand, JOB, withTags } from '../policy-case.test-support'
import type { BadCase, RuleCases } from '../rule-case.test-support'
import { policyRequiredTags } from './policy-required-tags'

const TAGS = 'infrastructure.tags'
const bad = (title: string, rest: Omit<BadCase, 'title' | 'code' | 'severity' | 'marks'>) =>
  ({ title, code: 'policy-required-tag', severity: 'error', marks: 'tags', ...rest }) as const

export const policyRequiredTagsCases: RuleCases = {
  of: policyRequiredTags,
  bad: [
    bad('a tag that the organisation requires, with one allowed value', {
      job: JOB,
      policy: demand('BusinessUnit: { required: true, values: [Finance] }'),
      path: `${TAGS}.business_unit`,
      message:
        'The tag BusinessUnit is missing. The policy dativo-policy.yaml (line 3) requires it. It can be Finance.',
      choices: [withTags('    business_unit: Finance\n')],
    }),
    {
      ...bad('a tag with a choice of values', {
        job: JOB,
        policy: demand(
          'DataClassification: { required: true, values: [Public, Secret], severity: warning, description: Ask the data office }',
        ),
        path: `${TAGS}.data_classification`,
        message:
          'The tag DataClassification is missing. The policy dativo-policy.yaml (line 3) requires it. It can be one of Public or Secret. Ask the data office.',
      }),
      severity: 'warning',
    },
    bad('a tag that the contract knows under another name', {
      job: JOB.replace('    cost_center: FIN-001\n', ''),
      asset: ASSET,
      policy: demand('CostCenter: { required: true, pattern: ^FIN }'),
      path: `${TAGS}.cost_center`,
      message:
        'The tag CostCenter is missing. The policy dativo-policy.yaml (line 3) requires it. It can be text that matches ^FIN.',
      choices: [withTags('    cost_center: FIN-001\n').replace('    cost_center: FIN-001\n', '')],
    }),
    {
      ...bad('a tag of the contract, written there', {
        job: JOB,
        asset: ASSET,
        policy: demand('Governance_retention_days: { required: true, values: ["30"] }'),
        path: 'compliance.retention_days',
        document: 'asset',
        message:
          'The tag Governance_retention_days is missing. The policy dativo-policy.yaml (line 3) requires it. It can be 30.',
        choices: [`${ASSET}compliance:\n  retention_days: 30\n`],
      }),
      marks: 'name: orders',
    },
    bad('a custom tag', {
      job: JOB,
      policy: demand('Custom_team: { required: true, values: [ingest] }'),
      path: `${TAGS}.custom.team`,
      message:
        'The tag Custom_team is missing. The policy dativo-policy.yaml (line 3) requires it. It can be ingest.',
      choices: [withTags('    custom:\n      team: ingest\n')],
    }),
    bad('an environment that the field does not know cannot be set', {
      job: JOB.replace('    environment: prod\n', ''),
      policy: demand('Environment: { required: true, values: [qa] }'),
      path: `${TAGS}.environment`,
      message:
        'The tag Environment is missing. The policy dativo-policy.yaml (line 3) requires it. It can be qa.',
    }),
    {
      ...bad('a tag whose key is misspelt', {
        job: JOB.replace('  tags:', '  tags:\n    complianc: [GDPR]'),
        policy: demand('Compliance: { required: true }'),
        path: `${TAGS}.complianc`,
        message:
          'The tag Compliance comes of infrastructure.tags.compliance, and nothing reads the key here. The policy dativo-policy.yaml (line 3) requires it.',
      }),
      marks: 'complianc',
    },
  ],
  good: [
    {
      title: 'a policy that is met',
      job: JOB,
      policy: demand('Owner: { required: true, values: [me] }'),
    },
    { title: 'no policy', job: JOB },
    {
      title: 'a demand of another environment',
      job: JOB,
      policy: 'version: 1\nenvironments: {dev: {tags: {Compliance: {required: true}}}}\n',
    },
    {
      title: 'a file without the block',
      job: 'tenant_id: acme\n',
      policy: demand('Owner: { required: true }'),
    },
    {
      title: 'what the schema refuses already',
      job: JOB.replace('FIN-001', '007'),
      policy: demand('CostCenter: { required: true }'),
    },
    {
      title: 'tags that are no block',
      job: 'tenant_id: a\ninfrastructure: {tags: [a]}\n',
      policy: demand('CostCenter: { required: true }'),
    },
  ],
}
