import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { json } from '../report/json'
import { tagReport } from '../report/tag-report'
import { validationReport } from '../report/validation-report'

// Small inputs that once took minutes, or all the memory; growth.test.ts looks for others of the kind.

const repeat = (count: number, of: (index: number) => string, by = ', ') =>
  Array.from({ length: count }, (_, index) => of(index)).join(by)

interface Parts {
  readonly tags?: string
  readonly terraform?: string
  readonly more?: string
}

const job = ({ tags = 'owner: ops', terraform = '', more = '' }: Parts) => `tenant_id: acme
job_name: orders
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: "256", memory: "512"}}
  tags: {${tags}}
  terraform: {variables: {region: us-east-1}${terraform}}
${more}`

const s3 = (settings: string) =>
  `, backend: {type: s3, config: {bucket: acme, region: us-east-1, ${settings}}}`

const policyOf = (pattern: string, tag = 'Owner') =>
  `version: 1\ntags:\n  ${tag}: {pattern: '${pattern}'}\n`

const INPUTS: Readonly<Record<string, { job?: string; asset?: string; policy?: string }>> = {
  'empty groups, repeated and nested': {
    policy: policyOf(`${'('.repeat(8)}${'){256}'.repeat(8)}`),
  },
  'an alternative of nothing, repeated': {
    policy: policyOf(`${'(|'.repeat(8)}a${'){256}'.repeat(8)}`),
  },
  '200 environments and 2,000 values': {
    policy: `version: 1\ntags:\n  Owner: {values: [${repeat(2000, (index) => `v${index}`)}]}\nenvironments:\n${repeat(200, (index) => `  e${index}: {tags: {Owner: {required: true}}}`, '\n')}\n`,
  },
  'slashes in the key of a backend': {
    job: job({ terraform: s3(`key: "a${'/'.repeat(65_536)}b"`) }),
  },
  'combining marks in a tag': { job: job({ tags: `custom: {x: "e${'\u0301'.repeat(33_000)}"}` }) },
  'unknown settings of a backend': {
    job: job({ terraform: s3(repeat(8000, (index) => `k${index}: x`)) }),
  },
  'numbers as subnets': {
    job: job({
      more: `  networking: {vpc_id: vpc-12345678, subnet_ids: [${repeat(8000, String)}]}\n`,
    }),
  },
  '10,000 classified fields': {
    asset: `name: orders\nschema:\n${repeat(10_000, (index) => `  - {name: f${index}, type: string, classification: PII}`, '\n')}\n`,
  },
  'a long list against a long pattern': {
    job: job({ tags: `compliance: [${repeat(9000, () => 'aaaaaaaaaaaaa')}]` }),
    policy: policyOf(`${'a?'.repeat(60)}${'(a|b)*'.repeat(12)}c`, 'Compliance'),
  },
  'unknown thresholds': {
    job: job({
      more: `  monitoring: {alerts: {thresholds: {${repeat(4000, (index) => `eror_rate${index}: 1`)}}}}\n`,
    }),
  },
  'unknown rules of a policy': {
    policy: `version: 1\nrules:\n${repeat(50_000, (index) => `  rule${index}: error`, '\n')}\n`,
  },
  'spaces in an amount of memory': {
    job: job({}).replace('"512"', `"5${' '.repeat(60_000)}x"`),
  },
}

/** Seconds of CPU for analysis, report and tags together. */
const MOST = 6

it.each(Object.entries(INPUTS))('%s: within seconds, with few findings', (_, texts) => {
  const start = process.cpuUsage()
  const analysis = analyse({
    job: { name: 'job.yaml', text: texts.job ?? job({}) },
    asset: texts.asset === undefined ? null : { name: 'asset.yaml', text: texts.asset },
    policy: texts.policy === undefined ? null : { name: 'dativo-policy.yaml', text: texts.policy },
  })
  const files = { job: 'job.yaml', asset: 'asset.yaml' }
  const report = validationReport(analysis, { files, isStrict: false, withFixes: true })
  json([report, tagReport(analysis)])
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1_000_000).toBeLessThan(MOST)
  expect(report.diagnostics.length).toBeLessThan(1000)
})
