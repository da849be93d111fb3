import { AWS, type RuleCases } from '../rule-case.test-support'
import { missingTags } from './missing-tags'

const MISSING = [
  ['no-cost-center-tag', 'No cost_center tag specified'],
  ['no-owner-tag', 'No owner tag specified'],
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
    {
      title: 'no environment: each of the three that there are',
      job: `${AWS}  tags:\n    business_unit: x\n`,
      code: 'no-environment-tag',
      severity: 'warning',
      path: 'infrastructure.tags',
      message: 'No environment tag specified',
      marks: 'tags',
      choices: ['dev', 'staging', 'prod'].map(
        (stage) => `${AWS}  tags:\n    business_unit: x\n    environment: ${stage}\n`,
      ),
    },
    ...(
      [
        ['no-cost-center-tag', 'cost_center', 'finops: {cost_center: FIN-1}', 'FIN-1'],
        ['no-owner-tag', 'owner', 'governance: {owner: data}', 'data'],
        ['no-project-tag', 'project', 'finops: {project: lake}', 'lake'],
      ] as const
    ).map(
      ([code, key, contract, value]) =>
        ({
          title: `no ${key}, which the contract tells`,
          job: `${AWS}  tags:\n    business_unit: x\n`,
          asset: `name: a\n${contract}\n`,
          code,
          severity: 'warning',
          path: 'infrastructure.tags',
          message: `No ${key} tag specified`,
          choices: [`${AWS}  tags:\n    business_unit: x\n    ${key}: ${value}\n`],
        }) as const,
    ),
    {
      title: 'a misspelt key without a value',
      job: `${AWS}  tags: {cost_center: a, project: c, environment: prod, ownr: }\n`,
      code: 'no-owner-tag',
      severity: 'warning',
      path: 'infrastructure.tags',
      message: 'No owner tag specified',
    },
    {
      title: 'misspelt tags in which the owner is not',
      job: `${AWS}  tags: {cost_center: a, environment: prod}\n  Tags: {project: c}\n`,
      code: 'no-owner-tag',
      severity: 'warning',
      path: 'infrastructure.tags',
      message: 'No owner tag specified',
    },
    {
      title: 'an own tag, which is no owner',
      job: `${AWS}  tags: {custom: {owner: b}}\n`,
      code: 'no-owner-tag',
      severity: 'warning',
      path: 'infrastructure.tags',
      message: 'No owner tag specified',
    },
  ],
  good: [
    {
      title: 'all four, the environment at the top of the job',
      job: `environment: prod\n${AWS}  tags: {cost_center: a, owner: b, project: c}\n`,
    },
    ...[
      'ownr: b',
      'Owner: b',
      'ownerr: b',
      'onwer: b',
      '\u043ewner: b',
      'owner\u200b: b',
      '\uff4f\uff57\uff4e\uff45\uff52: b',
    ].map((owner) => ({
      title: `an owner that is not absent but misspelt: ${owner}`,
      job: `${AWS}  tags: {cost_center: a, project: c, environment: prod, ${owner}}\n`,
    })),
    ...['costcenter', 'cost-center', 'cost_centre', 'CostCenter', 'c\u043est_center'].map(
      (key) => ({
        title: `a cost center that is misspelt: ${key}`,
        job: `${AWS}  tags: {${key}: a, owner: b, project: c, environment: prod}\n`,
      }),
    ),
    ...['enviroment', 'env', 'Environment'].map((key) => ({
      title: `an environment that is misspelt: ${key}`,
      job: `${AWS}  tags: {cost_center: a, owner: b, project: c, ${key}: prod}\n`,
    })),
    {
      title: 'an environment that is misspelt at the top of the job',
      job: `enviroment: prod\n${AWS}  tags: {cost_center: a, owner: b, project: c}\n`,
    },
    {
      title: 'a project beside the tags',
      job: `${AWS}  project: c\n  tags: {cost_center: a, owner: b, environment: prod}\n`,
    },
    ...['tagz', 'Tags', 't\u0430gs'].map((key) => ({
      title: `tags that are misspelt: ${key}`,
      job: `${AWS}  ${key}: {owner: b}\n`,
    })),
    { title: 'an owner beside the tags that are not there', job: `${AWS}  owner: b\n` },
    { title: 'no infrastructure, which the schema says', job: 'tenant_id: acme\n' },
  ],
}
