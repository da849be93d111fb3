import { describe, expect, it } from 'vitest'
import { BASE, BROKEN } from '../json-schema/broken-documents.test-support'
import { analyse } from './analyse'
import { fixAll } from './fix-all'

const JOB = `# kept
tenant_id: acme
asset: orders
target_connector: iceberg
infrastructure:
  provider:   aws  # kept too
  runtime:
    type: ecs
    compute: {cpu: "1 vCPU", memory: 2Gi}
  tags:
    cost_centre: OPS-1
    owner: ops@acme.com
    environment: prodd
    project: 7
  terraform: {variables: {region: us-east-1}}
`
const ASSET = `name: orders
compliance:
  regulations: GDPR
  retention_days: "30"
`
const input = { job: { name: 'job.yaml', text: JOB }, asset: { name: 'a.yaml', text: ASSET } }

describe('fixAll', () => {
  it('applies the certain fixes to the job and leaves the other bytes alone', () => {
    expect(fixAll(input).job.text).toBe(
      JOB.replace('cost_centre', 'cost_center')
        .replace('1 vCPU', '1024')
        .replace('2Gi', '"2048"')
        .replace('project: 7', 'project: "7"'),
    )
  })

  it('says what it did, where, in the order in which it was done', () => {
    const { applied } = fixAll(input)
    expect(applied.map(({ code, position: { line } }) => [code, line])).toEqual([
      ['refused-by-cloud', 9],
      ['unknown-key', 11],
      ['wrong-type', 14],
      ['refused-by-cloud', 9],
    ])
  })

  it('leaves nothing certain in the job, and does nothing the second time', () => {
    const { job } = fixAll(input)
    const { diagnostics } = analyse({ ...input, job })
    expect(diagnostics.filter(({ fix, document }) => fix && document === 'job')).toEqual([])
    expect(fixAll({ ...input, job })).toEqual({ job, applied: [] })
  })

  it.each([
    ['a syntax error', 'infrastructure:\n  provider: [\n'],
    ['nothing', ''],
    ['a list', '- 1\n'],
    ['binary', '\u0000\u0001'],
    ['a data contract', 'apiVersion: v3.0.2\nname: 7\ntenant: acme\nenviroment: prod\n'],
    ['a block that is none', 'tenant_id: 7\ninfrastructure: aws\n'],
  ])('leaves a text of %s as it is', (_name, text) => {
    const job = { name: 'job.yaml', text }
    expect(fixAll({ job })).toEqual({ job, applied: [] })
  })

  it('leaves a fix to the author that would bring a new error', () => {
    // As a list it is one of subnets, which is refused.
    const text = JOB.replace('1 vCPU', '1024')
      .replace('2Gi', '2048')
      .replace('  tags:', '  networking: {subnet_ids: no-subnet}\n  tags:')
    const { job, applied } = fixAll({ job: { name: 'job.yaml', text } })
    expect(applied.map(({ code }) => code)).toContain('unknown-key')
    expect(job.text).toContain('subnet_ids: no-subnet')
  })

  it.each(BROKEN)('comes to an end, with no new error: %s', (_name, from, to) => {
    const job = { name: 'job.yaml', text: BASE.replace(from, to) }
    const errorsIn = (text: string) => {
      const { diagnostics } = analyse({ job: { ...job, text } })
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    }
    const fixed = fixAll({ job })
    expect(errorsIn(job.text)).toEqual(expect.arrayContaining(errorsIn(fixed.job.text)))
    expect(fixAll(fixed).applied).toEqual([])
  })
})
