import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { applyEdits } from '../document/apply-edits'
import { planEdit } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import type { Diagnostic, DiagnosticCode, Severity } from './diagnostic'

interface Case {
  readonly title: string
  readonly job: string
  readonly asset?: string
  readonly severity: Severity
  readonly code: DiagnosticCode
  /** The finding's whole message, or what it must contain. */
  readonly message: string | RegExp
  /** The text that is marked. */
  readonly marks: string
  /** The document after the fix; none when the finding has no fix. */
  readonly fixed?: string
}

const AWS = 'tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n'

const CASES: readonly Case[] = [
  {
    title: 'an empty file',
    job: '',
    severity: 'error',
    code: 'wrong-type',
    message:
      'A job is a block of keys such as tenant_id and infrastructure, but this file is empty.',
    marks: '',
  },
  {
    title: 'a list where a map belongs',
    job: '- tenant_id: acme\n',
    severity: 'error',
    code: 'wrong-type',
    message: /but this file holds a list\.$/,
    marks: '- tenant_id: acme',
  },
  {
    title: 'a missing provider',
    job: 'tenant_id: acme\ninfrastructure:\n  runtime: {type: ecs}\n',
    severity: 'error',
    code: 'missing-key',
    message: 'provider is missing under infrastructure. It is one of aws, gcp or azure.',
    marks: 'infrastructure',
  },
  {
    title: 'a provider with a slip',
    job: AWS.replace('aws', 'awz'),
    severity: 'error',
    code: 'not-allowed-value',
    message:
      'infrastructure.provider cannot be "awz". It is one of aws, gcp or azure. Did you mean aws?',
    marks: 'awz',
    fixed: AWS,
  },
  {
    title: 'a pair that does not exist',
    job: AWS.replace('ecs', 'cloud_run'),
    severity: 'error',
    code: 'runtime-not-on-provider',
    message: 'AWS has no runtime cloud_run. Its runtimes are ecs, dagster, kubernetes and airflow.',
    marks: 'cloud_run',
    fixed: AWS,
  },
  {
    title: 'a number where text belongs keeps its zeros',
    job: `${AWS}  tags:\n    cost_center: 007 # booked\n`,
    severity: 'error',
    code: 'wrong-type',
    message:
      'infrastructure.tags.cost_center must be text, but it is the number 7. Put it in quotes.',
    marks: '007',
    fixed: `${AWS}  tags:\n    cost_center: "007" # booked\n`,
  },
  {
    title: 'text where a number belongs',
    job: `${AWS}    timeout_seconds: '60'\n`,
    severity: 'error',
    code: 'wrong-type',
    message: /must be a number, but it is "60"/,
    marks: "'60'",
    fixed: `${AWS}    timeout_seconds: 60\n`,
  },
  {
    title: 'text where a list belongs',
    job: `${AWS}  tags:\n    compliance: GDPR\n`,
    severity: 'error',
    code: 'wrong-type',
    message: /must be a list, but it is "GDPR"/,
    marks: 'GDPR',
    fixed: `${AWS}  tags:\n    compliance: [GDPR]\n`,
  },
  {
    title: 'a switch in old YAML words',
    job: `${AWS}  monitoring: {enabled: yes}\n`,
    severity: 'error',
    code: 'wrong-type',
    message: /must be true or false, but it is "yes"/,
    marks: 'yes',
    fixed: `${AWS}  monitoring: {enabled: true}\n`,
  },
  {
    title: 'a timeout below its bound',
    job: `${AWS}    timeout_seconds: 0\n`,
    severity: 'error',
    code: 'out-of-range',
    message: 'infrastructure.runtime.timeout_seconds must be at least 1, but it is the number 0.',
    marks: '0',
  },
  {
    title: 'an empty tenant',
    job: AWS.replace('acme', "''"),
    severity: 'error',
    code: 'empty-value',
    message: 'tenant_id is empty. Give it a value.',
    marks: "''",
  },
  {
    title: 'an unknown key',
    job: `${AWS}  networkin:\n    vpc_id: vpc-12345678\n`,
    severity: 'warning',
    code: 'unknown-key',
    message:
      'Nothing reads the key networkin under infrastructure. It is kept and has no effect. Did you mean networking?',
    marks: 'networkin',
    fixed: `${AWS}  networking:\n    vpc_id: vpc-12345678\n`,
  },
  {
    title: 'no tags at all',
    job: AWS,
    severity: 'warning',
    code: 'no-tags',
    message: 'No tags specified - consider adding tags for cost allocation and compliance',
    marks: 'infrastructure',
  },
  ...(
    [
      ['no-cost-center-tag', 'No cost_center tag specified'],
      ['no-owner-tag', 'No owner tag specified'],
      ['no-environment-tag', 'No environment tag specified'],
      ['no-project-tag', 'No project tag specified'],
    ] as const
  ).map(
    ([code, message]): Case => ({
      title: code,
      job: `${AWS}  tags: {business_unit: x}\n`,
      severity: 'warning',
      code,
      message,
      marks: 'tags',
    }),
  ),
  {
    title: 'a network without subnets',
    job: `${AWS}  networking: {vpc_id: vpc-12345678}\n`,
    severity: 'warning',
    code: 'vpc-without-subnets',
    message: 'VPC ID specified but no subnet IDs provided',
    marks: 'vpc-12345678',
  },
  {
    title: 'subnets without a network',
    job: `${AWS}  networking: {subnet_ids: [subnet-12345678]}\n`,
    severity: 'warning',
    code: 'subnets-without-vpc',
    message: 'Subnet IDs specified but no VPC ID provided',
    marks: '[subnet-12345678]',
  },
  {
    title: 'encryption without a key',
    job: `${AWS}  storage: {encryption: {enabled: true}}\n`,
    severity: 'warning',
    code: 'encryption-without-key',
    message: 'Encryption enabled but no KMS key ID specified',
    marks: 'true',
  },
  {
    title: 'a runtime without sizes',
    job: AWS,
    severity: 'warning',
    code: 'runtime-without-compute',
    message: "Runtime type 'ecs' typically requires compute configuration",
    marks: 'ecs',
  },
  {
    title: 'a threshold of which no alarm comes',
    job: `${AWS}  monitoring:\n    alerts:\n      thresholds:\n        errorrate: 5\n`,
    severity: 'warning',
    code: 'unknown-threshold',
    message: /^No alarm comes of the threshold errorrate\..* Did you mean error_rate\?$/,
    marks: 'errorrate',
    fixed: `${AWS}  monitoring:\n    alerts:\n      thresholds:\n        error_rate: 5\n`,
  },
  {
    title: 'a custom tag that reads otherwise than it is written',
    job: `${AWS}  tags:\n    custom:\n      version: 1.10\n`,
    severity: 'warning',
    code: 'ambiguous-scalar',
    message: /is written 1\.10 but reads as 1\.1/,
    marks: '1.10',
    fixed: `${AWS}  tags:\n    custom:\n      version: "1.10"\n`,
  },
  {
    title: 'a value that AWS keeps for itself',
    job: `${AWS}  tags: {owner: 'aws:me'}\n`,
    severity: 'error',
    code: 'tag-refused',
    message: /^AWS refuses the tag Owner/,
    marks: "'aws:me'",
  },
  {
    title: 'two tags that meet',
    job: `${AWS}  tags: {custom: {a: x, A: y}}\n`,
    severity: 'error',
    code: 'tag-collision',
    message: /^Custom_a and Custom_A meet in one tag on AWS/,
    marks: 'x',
  },
  {
    title: 'two cost centers',
    job: `${AWS}  tags:\n    cost_center: A-1\nfinops:\n  cost_center: B-2\n`,
    severity: 'warning',
    code: 'sources-disagree',
    message:
      'CostCenter is "A-1" here, but FinOps_cost_center is "B-2" (finops.cost_center in the job). The same fact should have one value.',
    marks: 'A-1',
    fixed: `${AWS}  tags:\n    cost_center: B-2\nfinops:\n  cost_center: B-2\n`,
  },
  {
    title: 'an environment that the job overrules',
    job: `environment: prod\n${AWS}  tags:\n    environment: dev\n    owner: me\n`,
    severity: 'warning',
    code: 'environment-overridden',
    message: 'The environment "dev" here is overruled by "prod" at the top of the job.',
    marks: 'dev',
    fixed: `environment: prod\n${AWS}  tags:\n    owner: me\n`,
  },
  {
    title: 'an override of a field that the asset does not have',
    job: `${AWS}classification_overrides:\n  emial: pii\n`,
    asset: 'schema:\n  - name: email\n',
    severity: 'warning',
    code: 'unknown-asset-field',
    message: 'The asset has no field emial: no tag comes of its classification.',
    marks: 'emial',
  },
  {
    title: 'a variable with a name that Terraform cannot have',
    job: `${AWS}  terraform: {variables: {two words: 1}}\n`,
    severity: 'error',
    code: 'not-allowed-value',
    message: /is no name a Terraform variable can have/,
    marks: 'two words',
  },
  {
    title: 'a variable that the module does not declare',
    job: `${AWS}  terraform: {variables: {shedule: rate(1 day)}}\n`,
    severity: 'warning',
    code: 'unknown-variable',
    message: /declares no variable shedule.*Did you mean schedule\?$/,
    marks: 'shedule',
    fixed: `${AWS}  terraform: {variables: {schedule: rate(1 day)}}\n`,
  },
  {
    title: 'a variable that the block gives already',
    job: `${AWS}  terraform: {variables: {runtime_type: ecs}}\n`,
    severity: 'info',
    code: 'variable-overrides-field',
    message: 'runtime_type here replaces the value that the block gives the module.',
    marks: 'runtime_type',
  },
  {
    title: 'no region anywhere',
    job: AWS,
    severity: 'info',
    code: 'default-region',
    message: /^No value tells the region: the module takes us-east-1\./,
    marks: 'aws',
  },
  {
    title: 'no project anywhere',
    job: AWS.replace('aws', 'gcp').replace('ecs', 'cloud_run'),
    severity: 'info',
    code: 'value-left-open',
    message: /-var="project_id=…"/,
    marks: 'gcp',
  },
  {
    title: 'a field without effect',
    job: `${AWS}    compute: {instance_type: m5.large}\n`,
    severity: 'info',
    code: 'no-effect',
    message:
      /^infrastructure\.runtime\.compute\.instance_type has no effect on ECS Fargate because /,
    marks: 'm5.large',
  },
]

function find(one: Case, text: string): Diagnostic | undefined {
  const { diagnostics } = analyse({
    job: { name: 'job.yaml', text },
    asset: one.asset === undefined ? null : { name: 'asset.yaml', text: one.asset },
  })
  const matches = (message: string) =>
    typeof one.message === 'string' ? one.message === message : one.message.test(message)
  return diagnostics.find(({ code, message }) => code === one.code && matches(message))
}

function applyFix(text: string, finding: Diagnostic): string {
  return (finding.fix?.edits ?? []).reduce((current, edit) => {
    const plan = planEdit(parseDocument(current), edit)
    if (!plan.ok) throw new Error(plan.reason)
    return applyEdits(current, plan.edits)
  }, text)
}

describe('rules', () => {
  it.each(CASES)('$title: $code', (one) => {
    const finding = find(one, one.job)
    expect(finding).toBeDefined()
    if (!finding) return
    expect(finding.severity).toBe(one.severity)
    expect(one.job.slice(finding.span.start, finding.span.end)).toBe(one.marks)
    expect(finding.fix === undefined).toBe(one.fixed === undefined)
    if (one.fixed === undefined) return
    expect(applyFix(one.job, finding)).toBe(one.fixed)
    expect(find(one, one.fixed)).toBeUndefined()
  })

  it.each([
    ['prod and production are one stage', 'environment: prod\nfinops: {environment: production}\n'],
    ['regulations are a set', 'infrastructure: {tags: {compliance: [A, B]}}\n'],
    [
      'a connector needs no subnets',
      'infrastructure: {provider: gcp, networking: {vpc_id: projects/p/locations/us-central1/connectors/c}}\n',
    ],
    ['other Dativo keys are theirs', 'tenant_id: a\nsource: {}\nretry_config: {}\nlogging: {}\n'],
  ])('say nothing where there is nothing: %s', (_, job) => {
    const asset = 'compliance: {regulations: [B, A]}\n'
    const { diagnostics } = analyse({
      job: { name: 'job.yaml', text: job },
      asset: { name: 'asset.yaml', text: asset },
    })
    const codes = diagnostics.map(({ code }) => code)
    expect(codes).not.toContain('sources-disagree')
    expect(codes).not.toContain('vpc-without-subnets')
    expect(codes).not.toContain('unknown-key')
  })

  it('warn of an asset that was not found', () => {
    const { diagnostics, rendered } = analyse({
      job: { name: 'job.yaml', text: `${AWS}asset_path: /app/a.yaml\n` },
      asset: { notFound: '/app/a.yaml' },
    })
    expect(diagnostics.find(({ code }) => code === 'asset-not-found')?.message).toContain(
      '/app/a.yaml',
    )
    expect(rendered.aws.tags.map(({ namespace }) => namespace)).not.toContain('Governance')
  })
})
