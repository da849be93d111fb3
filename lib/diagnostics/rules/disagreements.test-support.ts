import { AWS, type RuleCases } from '../rule-case.test-support'
import { disagreements } from './disagreements'

export const disagreementsCases: RuleCases = {
  of: disagreements,
  bad: [
    {
      title: 'two cost centers',
      job: `${AWS}  tags:\n    cost_center: A-1\nfinops:\n  cost_center: B-2\n`,
      code: 'sources-disagree',
      severity: 'warning',
      path: 'infrastructure.tags.cost_center',
      message:
        'CostCenter is "A-1" here, but FinOps_cost_center is "B-2" (finops.cost_center in the job). The same fact should have one value.',
      marks: 'A-1',
      choices: ['B-2', 'A-1'].map(
        (one) => `${AWS}  tags:\n    cost_center: ${one}\nfinops:\n  cost_center: ${one}\n`,
      ),
    },
    {
      title: 'two projects, of which the contract has one',
      job: `${AWS}  tags: {project: a}\n`,
      asset: 'finops: {project: b}\n',
      code: 'sources-disagree',
      severity: 'warning',
      path: 'infrastructure.tags.project',
      message: /^Project is "a" here, but FinOps_project is "b" \(finops\.project in the asset\)/,
      choices: [`${AWS}  tags: {project: b}\n`, 'finops: {project: a}\n'],
    },
    {
      title: 'two owners',
      job: `${AWS}  tags: {owner: a}\n`,
      asset: 'asset: {name: x, governance: {owner: b}}\n',
      code: 'sources-disagree',
      severity: 'warning',
      path: 'infrastructure.tags.owner',
      message:
        /^Owner is "a" here, but Governance_owner is "b" \(asset\.governance\.owner in the asset\)/,
      choices: [`${AWS}  tags: {owner: b}\n`, 'asset: {name: x, governance: {owner: a}}\n'],
    },
    {
      title: 'the stage of the job stands above the contract',
      job: `environment: prod\n${AWS}`,
      asset: 'finops: {environment: dev}\n',
      document: 'asset',
      code: 'sources-disagree',
      severity: 'warning',
      path: 'finops.environment',
      message:
        /^FinOps_environment is "dev" here, but Environment is "prod" \(environment in the job\)/,
      choices: ['finops: {environment: prod}\n', `environment: dev\n${AWS}`],
    },
    {
      title: 'two sets of regulations',
      job: `${AWS}  tags: {compliance: [A]}\n`,
      asset: 'compliance: {regulations: [B, A]}\n',
      code: 'sources-disagree',
      severity: 'warning',
      path: 'infrastructure.tags.compliance',
      message: /^Compliance is "A" here, but Governance_regulations is "B,A"/,
      choices: [`${AWS}  tags: {compliance: [B, A]}\n`, 'compliance: {regulations: [A]}\n'],
    },
    {
      title: 'two sets of regulations, of which neither has all',
      job: `${AWS}  tags: {compliance: [A, C]}\n`,
      asset: 'compliance: {regulations: [B, A]}\n',
      code: 'sources-disagree',
      severity: 'warning',
      path: 'infrastructure.tags.compliance',
      message: /^Compliance is "A,C" here, but Governance_regulations is "B,A"/,
      choices: [
        `${AWS}  tags: {compliance: [B, A]}\n`,
        'compliance: {regulations: [A, C]}\n',
        `${AWS}  tags: {compliance: [A, C, B]}\n`,
      ],
    },
    ...['Prod', 'production', 'PROD'].map(
      (stage) =>
        ({
          title: `a stage that is spelled ${stage}`,
          job: `environment: ${stage}\n${AWS}  tags: {environment: prod, owner: me}\n`,
          code: 'environment-overridden',
          severity: 'warning',
          path: 'infrastructure.tags.environment',
          message: `The environment "prod" here is overruled by "${stage}" at the top of the job.`,
          choices: [
            `environment: ${stage}\n${AWS}  tags: {owner: me}\n`,
            `environment: prod\n${AWS}  tags: {environment: prod, owner: me}\n`,
          ],
        }) as const,
    ),
    {
      title: 'an environment that the job overrules',
      job: `environment: prod\n${AWS}  tags:\n    environment: dev\n    owner: me\n`,
      code: 'environment-overridden',
      severity: 'warning',
      path: 'infrastructure.tags.environment',
      message: 'The environment "dev" here is overruled by "prod" at the top of the job.',
      marks: 'dev',
      choices: [
        `environment: prod\n${AWS}  tags:\n    owner: me\n`,
        `environment: prod\n${AWS}  tags:\n    environment: prod\n    owner: me\n`,
        `environment: dev\n${AWS}  tags:\n    environment: dev\n    owner: me\n`,
      ],
    },
  ],
  good: [
    {
      title: 'prod and production are one stage',
      job: `environment: prod\n${AWS}finops: {environment: Production}\n`,
    },
    {
      title: 'regulations are a set',
      job: `${AWS}  tags: {compliance: [A, B]}\n`,
      asset: 'compliance: {regulations: [B, A]}\n',
    },
    { title: 'one source alone', job: `${AWS}  tags: {cost_center: a, project: p}\n` },
  ],
}
