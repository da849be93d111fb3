import { describe, expect, it } from 'vitest'
import { BASE, BROKEN } from '../json-schema/broken-documents.test-support'
import { analyse } from './analyse'
import { fixAll } from './fix-all'

const JOB = `# kept
tenant_id: acme
environment: prod
asset: orders
target_connector: iceberg
infrastructure:
  provider:   aws  # kept too
  runtime:
    type: ecs
    compute: {cpu: "300", memory: 512}
  tags:
    cost_centre: OPS-1
    owner: ops@acme.com
    environment: prod
    project: 7
  terraform: {variables: {region: us-east-1}}
`
const ASSET = `name: orders
compliance:
  regulations: GDPR
  retention_days: "30"
`
const both = ['job', 'asset'] as const
const input = { job: { name: 'job.yaml', text: JOB }, asset: { name: 'a.yaml', text: ASSET } }

describe('fixAll', () => {
  it('applies several fixes to both documents and leaves the other bytes alone', () => {
    const { job, asset } = fixAll(input, both)
    expect(job.text).toBe(
      JOB.replace('cost_centre', 'cost_center')
        .replace('"300"', '"256"')
        .replace('project: 7', 'project: "7"'),
    )
    expect(asset?.text).toBe(ASSET.replace('GDPR', '[GDPR]').replace('"30"', '30'))
  })

  it('says what it did, where, in the order of the documents', () => {
    const { applied } = fixAll(input, both)
    expect(applied.map(({ document, code, position: { line } }) => [document, code, line])).toEqual(
      [
        ['job', 'refused-by-cloud', 10],
        ['job', 'unknown-key', 12],
        ['job', 'wrong-type', 15],
        ['asset', 'wrong-type', 3],
        ['asset', 'wrong-type', 4],
      ],
    )
  })

  it('leaves nothing to fix, and does nothing the second time', () => {
    const { job, asset } = fixAll(input, both)
    const { diagnostics } = analyse({ job, asset })
    expect(diagnostics.filter(({ fix, severity }) => fix && severity !== 'info')).toEqual([])
    expect(fixAll({ job, asset }, both)).toEqual({ job, asset, applied: [] })
  })

  it('writes only into the documents that it may write', () => {
    const { job, asset, applied } = fixAll(input, ['asset'])
    expect(job.text).toBe(JOB)
    expect(asset?.text).not.toBe(ASSET)
    expect(applied.every(({ document }) => document === 'asset')).toBe(true)
  })

  it.each([
    ['a syntax error', 'infrastructure:\n  provider: [\n'],
    ['nothing', ''],
    ['a list', '- 1\n'],
    ['binary', '\u0000\u0001'],
  ])('leaves a text of %s as it is', (_name, text) => {
    const job = { name: 'job.yaml', text }
    expect(fixAll({ job }, both)).toEqual({ job, asset: null, applied: [] })
  })

  it('does not apply the fix of an info, which is a choice', () => {
    const text = JOB.replace('asset: orders\ntarget_connector: iceberg\n', '')
    const job = { name: 'orders.yaml', text }
    const infos = analyse({ job }).diagnostics.filter(({ severity }) => severity === 'info')
    expect(infos.some(({ fix }) => fix)).toBe(true)
    expect(fixAll({ job }, both).applied.map(({ code }) => code)).not.toContain('name-from-file')
  })

  it('leaves a fix to the author that would bring a new error', () => {
    const network = '  networking: {vpc_id: vpc-12345678, subnet_ids: [subnet-12345678]}\n'
    const text = JOB.replace('provider:   aws', 'provider: azure').replace(
      '  tags:',
      `${network}  tags:`,
    )
    const { job, applied } = fixAll({ job: { name: 'job.yaml', text } }, both)
    expect(applied.map(({ code }) => code)).toEqual(['unknown-key', 'wrong-type'])
    expect(analyse({ job }).diagnostics.map(({ code }) => code)).toContain(
      'runtime-not-on-provider',
    )
  })

  it.each(BROKEN)('comes to an end, with no new error: %s', (_name, from, to) => {
    const job = { name: 'job.yaml', text: BASE.replace(from, to) }
    const errorsIn = (text: string) => {
      const { diagnostics } = analyse({ job: { ...job, text } })
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    }
    const fixed = fixAll({ job }, both)
    expect(errorsIn(job.text)).toEqual(expect.arrayContaining(errorsIn(fixed.job.text)))
    expect(fixAll(fixed, both).applied).toEqual([])
  })
})
