import { ASSET, demand, JOB, withTags } from '../policy-case.test-support'
import type { BadCase, RuleCases } from '../rule-case.test-support'
import { policyValues } from './policy-values'

const TAGS = 'infrastructure.tags'
const TWICE = `${JOB}finops: {cost_center: FIN-001}\n`
const FREE = JOB.replace('    environment: prod\n', '')
const NAMED = `asset: orders\ntarget_connector: iceberg\n${JOB}`
const bad = (title: string, rest: Omit<BadCase, 'title' | 'code' | 'severity'>) =>
  ({ title, code: 'policy-value', severity: 'error', ...rest }) as const

export const policyValuesCases: RuleCases = {
  of: policyValues,
  bad: [
    bad('a value in other capitals', {
      job: JOB,
      policy: demand('Owner: { values: [Me, You] }'),
      path: `${TAGS}.owner`,
      message:
        'Owner cannot be "me". The policy dativo-policy.yaml (line 3) allows one of Me or You.',
      marks: 'me',
      choices: [JOB.replace('owner: me', 'owner: Me')],
    }),
    bad('a value that is not near any', {
      job: JOB,
      policy: demand('Owner: { values: ["*@acme.com", nobody] }'),
      path: `${TAGS}.owner`,
      message:
        'Owner cannot be "me". The policy dativo-policy.yaml (line 3) allows one of *@acme.com or nobody.',
      marks: 'me',
    }),
    bad('another number, which is another cost center and no slip', {
      job: JOB,
      policy: demand('CostCenter: { values: [FIN-002, FIN-003] }'),
      path: `${TAGS}.cost_center`,
      message:
        'CostCenter cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows one of FIN-002 or FIN-003.',
      marks: 'FIN-001',
      choices: ['FIN-002', 'FIN-003'].map((one) => JOB.replace('FIN-001', one)),
    }),
    bad('a value of the contract, changed in the contract', {
      job: JOB.replace('FIN-001', 'FIN_001'),
      asset: ASSET,
      policy: demand('FinOps_cost_center: { values: [FIN_001, OPS-1] }'),
      path: 'finops.cost_center',
      document: 'asset',
      message:
        'FinOps_cost_center cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows one of FIN_001 or OPS-1.',
      marks: 'FIN-001',
      choices: [ASSET.replace('FIN-001', 'FIN_001')],
    }),
    bad('a value that stands in the file twice, changed twice', {
      job: TWICE,
      policy: demand('CostCenter: { values: [FIN-002] }'),
      path: `${TAGS}.cost_center`,
      message:
        'CostCenter cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows FIN-002.',
      marks: 'FIN-001',
      choices: [TWICE.replaceAll('FIN-001', 'FIN-002')],
    }),
    bad('a value of the older form of a contract', {
      job: JOB,
      asset: 'asset:\n  governance:\n    classification: [pi]\n',
      policy: demand('Classification_default: { values: [pii] }'),
      path: 'asset.governance.classification[0]',
      document: 'asset',
      message:
        'Classification_default cannot be "pi". The policy dativo-policy.yaml (line 3) allows pii.',
      marks: 'pi',
      choices: ['asset:\n  governance:\n    classification: [pii]\n'],
    }),
    bad('an item of a list', {
      job: withTags('    compliance: [GDPR, soc2]\n'),
      policy: demand('Compliance: { values: [GDPR, SOC2] }'),
      path: `${TAGS}.compliance[1]`,
      message:
        'Compliance cannot be "soc2". The policy dativo-policy.yaml (line 3) allows one of GDPR or SOC2.',
      marks: 'soc2',
      choices: [withTags('    compliance: [GDPR, SOC2]\n')],
    }),
    bad("the job's environment, at the top of the job", {
      job: `environment: Prod\n${FREE}`,
      policy: demand('Environment: { values: [production, dev] }'),
      path: 'environment',
      message:
        'Environment cannot be "Prod". The policy dativo-policy.yaml (line 3) allows one of production or dev.',
      marks: 'Prod',
      choices: [`environment: production\n${FREE}`],
    }),
    bad('a runtime, which no fix changes', {
      job: JOB,
      policy: demand('RuntimeType: { values: [kubernetes] }'),
      path: 'infrastructure.runtime.type',
      message:
        'RuntimeType cannot be "ecs". The policy dativo-policy.yaml (line 3) allows kubernetes.',
      marks: 'ecs',
    }),
    bad('a job name that is put together, which gets a key of its own', {
      job: NAMED,
      policy: demand('JobName: { values: [orders_to_icebergs] }'),
      path: 'asset',
      message:
        'JobName cannot be "orders_to_iceberg". The policy dativo-policy.yaml (line 3) allows orders_to_icebergs.',
      marks: 'orders',
      choices: [`${NAMED}job_name: orders_to_icebergs\n`],
    }),
  ],
  good: [
    { title: 'a value that is allowed', job: JOB, policy: demand('Owner: { values: [me] }') },
    { title: 'no policy', job: JOB },
    {
      title: 'a value that fits a *',
      job: JOB,
      policy: demand('CostCenter: { values: ["FIN-*"] }'),
    },
    {
      title: 'a tag that is removed',
      job: `${JOB}governance_overrides: {owner: ''}\n`,
      asset: ASSET,
      policy: demand('Governance_owner: { values: [x] }'),
    },
  ],
}
