import { AWS, type RuleCases } from '../rule-case.test-support'
import { missingTags } from './missing-tags'

const MISSING = [
  ['no-cost-center-tag', 'No cost_center tag specified'],
  ['no-owner-tag', 'No owner tag specified'],
  ['no-environment-tag', 'No environment tag specified'],
  ['no-project-tag', 'No project tag specified'],
] as const

export const missingTagsCases: RuleCases = {
  of: missingTags,
  bad: [
    {
      title: 'no tags at all',
      job: AWS,
      code: 'no-tags',
      severity: 'warning',
      path: 'infrastructure.tags',
      message: 'No tags specified - consider adding tags for cost allocation and compliance',
      marks: 'infrastructure',
    },
    ...MISSING.map(
      ([code, message]) =>
        ({
          title: code,
          job: `${AWS}  tags: {business_unit: x}\n`,
          code,
          severity: 'warning',
          path: 'infrastructure.tags',
          message,
          marks: 'tags',
        }) as const,
    ),
  ],
  good: [
    {
      title: 'all four, the environment at the top of the job',
      job: `environment: prod\n${AWS}  tags: {cost_center: a, owner: b, project: c}\n`,
    },
    { title: 'no infrastructure, which the schema says', job: 'tenant_id: acme\n' },
  ],
}
