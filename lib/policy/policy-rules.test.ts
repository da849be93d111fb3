import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../diagnostics/diagnostic'
import { analyseWithPolicy, type PolicyCase, policyFindings, withFix } from './policy.test-support'

const JOB = `tenant_id: acme
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags:
    cost_center: FIN-001
    owner: me
    environment: prod
    project: p
  terraform: {variables: {region: us-east-1}}
`
const ASSET = 'name: orders\nteam: {owner: me}\nfinops:\n  cost_center: FIN-001\n'
const demand = (text: string) => `version: 1\ntags:\n  ${text}\n`

interface Row extends PolicyCase {
  readonly title: string
  readonly severity: Severity
  /** `code message` */
  readonly says: string
  /** The text that is marked. */
  readonly marks: string
  /** What the changed file holds after the fix; none when there is no fix. */
  readonly fixed?: string
}

const ROWS: readonly Row[] = [
  {
    title: 'a missing tag with one allowed value',
    job: JOB,
    policy: demand('BusinessUnit: { required: true, values: [Finance] }'),
    severity: 'error',
    says: 'policy-required-tag The tag BusinessUnit is missing. The policy dativo-policy.yaml (line 3) requires it. It can be Finance.',
    marks: 'tags',
    fixed: '    business_unit: Finance\n',
  },
  {
    title: 'a missing tag with a choice of values',
    job: JOB,
    policy: demand(
      'DataClassification: { required: true, values: [Public, Secret], severity: warning, description: Ask the data office }',
    ),
    severity: 'warning',
    says: 'policy-required-tag The tag DataClassification is missing. The policy dativo-policy.yaml (line 3) requires it. It can be one of Public or Secret. Ask the data office.',
    marks: 'tags',
  },
  {
    title: 'a missing tag that the contract knows under another name',
    job: JOB.replace('    cost_center: FIN-001\n', ''),
    asset: ASSET,
    policy: demand('CostCenter: { required: true, pattern: ^FIN }'),
    severity: 'error',
    says: 'policy-required-tag The tag CostCenter is missing. The policy dativo-policy.yaml (line 3) requires it. It can be text that matches ^FIN.',
    marks: 'tags',
    fixed: 'cost_center: FIN-001\n',
  },
  {
    title: 'a missing tag of the contract, written there',
    job: JOB,
    asset: ASSET,
    policy: demand('Governance_retention_days: { required: true, values: ["30"] }'),
    severity: 'error',
    says: 'policy-required-tag The tag Governance_retention_days is missing. The policy dativo-policy.yaml (line 3) requires it. It can be 30.',
    marks: 'name: orders',
    fixed: 'compliance:\n  retention_days: 30\n',
  },
  {
    title: 'a missing custom tag',
    job: JOB,
    policy: demand('Custom_team: { required: true, values: [ingest] }'),
    severity: 'error',
    says: 'policy-required-tag The tag Custom_team is missing. The policy dativo-policy.yaml (line 3) requires it. It can be ingest.',
    marks: 'tags',
    fixed: '    custom:\n      team: ingest\n',
  },
  {
    title: 'an environment that the field does not know cannot be set',
    job: JOB.replace('    environment: prod\n', ''),
    policy: demand('Environment: { required: true, values: [qa] }'),
    severity: 'error',
    says: 'policy-required-tag The tag Environment is missing. The policy dativo-policy.yaml (line 3) requires it. It can be qa.',
    marks: 'tags',
  },
  {
    title: 'a value in other capitals',
    job: JOB,
    policy: demand('Owner: { values: [Me, You] }'),
    severity: 'error',
    says: 'policy-value Owner cannot be "me". The policy dativo-policy.yaml (line 3) allows one of Me or You.',
    marks: 'me',
    fixed: 'owner: Me\n',
  },
  {
    title: 'a value that is not near any',
    job: JOB,
    policy: demand('Owner: { values: ["*@acme.com", nobody] }'),
    severity: 'error',
    says: 'policy-value Owner cannot be "me". The policy dativo-policy.yaml (line 3) allows one of *@acme.com or nobody.',
    marks: 'me',
  },
  {
    title: 'another number is another cost center, not a slip',
    job: JOB,
    policy: demand('CostCenter: { values: [FIN-002, FIN-003] }'),
    severity: 'error',
    says: 'policy-value CostCenter cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows one of FIN-002 or FIN-003.',
    marks: 'FIN-001',
  },
  {
    title: 'a value of the contract is changed in the contract',
    job: JOB.replace('FIN-001', 'FIN_001'),
    asset: ASSET,
    policy: demand('FinOps_cost_center: { values: [FIN_001, OPS-1] }'),
    severity: 'error',
    says: 'policy-value FinOps_cost_center cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows one of FIN_001 or OPS-1.',
    marks: 'FIN-001',
    fixed: 'finops:\n  cost_center: FIN_001\n',
  },
  {
    title: 'a value that stands in the file twice is changed twice',
    job: `${JOB}finops: {cost_center: FIN-001}\n`,
    policy: demand('CostCenter: { values: [FIN-002] }'),
    severity: 'error',
    says: 'policy-value CostCenter cannot be "FIN-001". The policy dativo-policy.yaml (line 3) allows FIN-002.',
    marks: 'FIN-001',
    fixed: 'finops: {cost_center: FIN-002}\n',
  },
  {
    title: 'a value of the older form of a contract',
    job: JOB,
    asset: 'asset:\n  governance:\n    classification: [pi]\n',
    policy: demand('Classification_default: { values: [pii] }'),
    severity: 'error',
    says: 'policy-value Classification_default cannot be "pi". The policy dativo-policy.yaml (line 3) allows pii.',
    marks: 'pi',
    fixed: 'classification: [pii]\n',
  },
  {
    title: 'an item of a list',
    job: JOB.replace('    project', '    compliance: [GDPR, soc2]\n    project'),
    policy: demand('Compliance: { values: [GDPR, SOC2] }'),
    severity: 'error',
    says: 'policy-value Compliance cannot be "soc2". The policy dativo-policy.yaml (line 3) allows one of GDPR or SOC2.',
    marks: 'soc2',
    fixed: 'compliance: [GDPR, SOC2]\n',
  },
  {
    title: "the job's environment stands at the top of the job",
    job: `environment: Prod\n${JOB.replace('    environment: prod\n', '')}`,
    policy: demand('Environment: { values: [production, dev] }'),
    severity: 'error',
    says: 'policy-value Environment cannot be "Prod". The policy dativo-policy.yaml (line 3) allows one of production or dev.',
    marks: 'Prod',
    fixed: 'environment: production\n',
  },
  {
    title: 'a runtime is not changed by a fix',
    job: JOB,
    policy: demand('RuntimeType: { values: [kubernetes] }'),
    severity: 'error',
    says: 'policy-value RuntimeType cannot be "ecs". The policy dativo-policy.yaml (line 3) allows kubernetes.',
    marks: 'ecs',
  },
  {
    title: 'a job name that is put together gets a key of its own',
    job: `asset: orders\ntarget_connector: iceberg\n${JOB}`,
    policy: demand('JobName: { values: [orders_to_icebergs] }'),
    severity: 'error',
    says: 'policy-value JobName cannot be "orders_to_iceberg". The policy dativo-policy.yaml (line 3) allows orders_to_icebergs.',
    marks: 'orders',
    fixed: 'job_name: orders_to_icebergs\n',
  },
  {
    title: 'a custom tag in other capitals',
    job: JOB.replace('    project', '    custom: {team: ingest}\n    project'),
    policy: demand('Custom_Team: { required: true }'),
    severity: 'error',
    says: 'policy-tag-name The policy dativo-policy.yaml (line 3) demands the tag Custom_Team, and this is Custom_team: capitals count in the names of tags.',
    marks: 'team',
    fixed: 'custom: {Team: ingest}\n',
  },
]

describe('the rules of a policy', () => {
  it.each(ROWS)('$title', (row) => {
    const analysis = analyseWithPolicy(row)
    const [finding, ...others] = policyFindings(analysis)
    expect(others).toEqual([])
    if (!finding) throw new Error('Nothing was found.')
    expect(`${finding.code} ${finding.message}`).toBe(row.says)
    expect(finding.severity).toBe(row.severity)
    const text = analysis[finding.document]?.text ?? ''
    expect(text.slice(finding.span.start, finding.span.end)).toBe(row.marks)
    expect(finding.fix === undefined).toBe(row.fixed === undefined)
    if (row.fixed === undefined) return
    const fixed = withFix(row, analysis, finding)
    expect(fixed[finding.fix?.document === 'asset' ? 'asset' : 'job']).toContain(row.fixed)
    const before = new Set(analysis.diagnostics.map(({ code, path }) => `${code} ${path}`))
    const after = analyseWithPolicy(fixed).diagnostics.map(({ code, path }) => `${code} ${path}`)
    expect(after.filter((one) => !before.has(one))).toEqual([])
    expect(policyFindings(analyseWithPolicy(fixed))).toEqual([])
  })

  it.each([
    ['a policy that is met', demand('Owner: { required: true, values: [me] }'), JOB],
    ['a value that fits a *', demand('CostCenter: { values: ["FIN-*"] }'), JOB],
    [
      'a demand of another environment',
      'version: 1\nenvironments: {dev: {tags: {Compliance: {required: true}}}}\n',
      JOB,
    ],
    ['a file without the block', demand('Owner: { required: true }'), 'tenant_id: acme\n'],
    [
      'what the schema refuses already',
      demand('CostCenter: { required: true }'),
      JOB.replace('FIN-001', '007'),
    ],
    [
      'tags that are no block',
      demand('CostCenter: { required: true }'),
      'tenant_id: a\ninfrastructure: {tags: [a]}\n',
    ],
    [
      'a tag that is removed',
      demand('Governance_owner: { values: [x] }'),
      `${JOB}governance_overrides: {owner: ''}\n`,
    ],
  ])('are silent about %s', (_, policy, job) => {
    expect(policyFindings(analyseWithPolicy({ job, asset: ASSET, policy }))).toEqual([])
  })

  it('apply what an environment demands', () => {
    const policy = 'version: 1\nenvironments:\n  prod: {tags: {Compliance: {required: true}}}\n'
    const messages = policyFindings(analyseWithPolicy({ job: JOB, policy })).map(
      (one) => one.message,
    )
    expect(messages).toEqual([
      'The tag Compliance is missing. The policy dativo-policy.yaml (line 3) for prod requires it.',
    ])
  })

  it('change the severity of what may be changed, and of nothing that is an error', () => {
    const job = JOB.replace('    owner: me\n', '').replace('"256"', '"1"')
    const severities = (policy: string) =>
      Object.fromEntries(
        analyseWithPolicy({ job, policy }).diagnostics.map(({ code, severity }) => [
          code,
          severity,
        ]),
      )
    expect(severities('version: 1\n')).toMatchObject({
      'no-owner-tag': 'warning',
      'refused-by-cloud': 'error',
    })
    const changed = severities('version: 1\nrules: {no-owner-tag: error, refused-by-cloud: off}\n')
    expect(changed).toMatchObject({ 'no-owner-tag': 'error', 'refused-by-cloud': 'error' })
    expect(severities('version: 1\nrules: {no-owner-tag: off}\n')).not.toHaveProperty(
      'no-owner-tag',
    )
  })

  it('make a fix that ends its finding, whatever values there are', () => {
    const words = fc.constantFrom(
      'a',
      'A',
      'ab',
      'FIN-1',
      'fin-2',
      'x y',
      'é',
      "it's",
      '#1',
      '1',
      'yes',
    )
    const names = fc.constantFrom(
      ['CostCenter', 'cost_center'],
      ['Owner', 'owner'],
      ['Custom_team', 'custom: {team'],
    )
    fc.assert(
      fc.property(
        names,
        words,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (name, value, values) => {
          const [tag = '', key = ''] = name
          const closing = key.includes('{') ? '}' : ''
          const one = {
            job: `tenant_id: a\ninfrastructure:\n  tags:\n    ${key}: ${JSON.stringify(value)}${closing}\n`,
            policy: demand(`${tag}: { values: ${JSON.stringify(values)} }`),
          }
          const analysis = analyseWithPolicy(one)
          const [finding] = policyFindings(analysis)
          expect(finding === undefined).toBe(values.includes(value))
          if (!finding?.fix) return
          expect(policyFindings(analyseWithPolicy(withFix(one, analysis, finding)))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
