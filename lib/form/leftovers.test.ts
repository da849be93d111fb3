import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { Analysis } from '../analysis/analysis'
import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic'
import { applyEdits } from '../document/apply-edits'
import type { Path } from '../document/document'
import { planEdits } from '../document/edit-document'
import { spanOf } from '../document/locate'
import { leftovers, removeLeftovers } from './leftovers'

const CLOUD_RUN = `tenant_id: acme
infrastructure:
  provider: gcp
  runtime:
    type: cloud_run
    compute:
      cpu: "2" # two
      instance_type: m5.large
  networking:
    subnet_ids:
      - subnet-0a1b2c3d
      - default
    security_group_ids: [sg-0a1b2c3d, sg-0a1b2c3e]
  terraform:
    variables:
      cluster_name: jobs
`

function analysed(findings: readonly (readonly [DiagnosticCode, Path])[]): Analysis {
  const analysis = analyse({ job: { name: 'job.yaml', text: CLOUD_RUN } })
  const diagnostics = findings.map(
    ([code, path]): Diagnostic => ({
      code,
      path,
      severity: 'info',
      message: code,
      document: 'job',
      span: spanOf(analysis.job, path, 'pair'),
    }),
  )
  return { ...analysis, diagnostics }
}

const NETWORKING = ['infrastructure', 'networking'] as const

describe('leftovers', () => {
  it('lists what has no effect, what another cloud knows and variables that nobody declares', () => {
    const analysis = analyse({ job: { name: 'job.yaml', text: CLOUD_RUN } })
    expect(leftovers(analysis).map(({ label, value }) => [label, value])).toEqual([
      ['Instance type', 'm5.large'],
      ['Subnets 1', 'subnet-0a1b2c3d'],
      ['Security groups', 'sg-0a1b2c3d, sg-0a1b2c3e'],
      ['Cluster', 'jobs'],
    ])
    expect(leftovers(analysis).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^No effect because .*\.$/),
      "AWS identifiers don't exist on Google Cloud.",
      "AWS identifiers don't exist on Google Cloud.",
      'The module has no such variable.',
    ])
  })

  it('names the items of a list, or the list when all of them are of no use', () => {
    const found = leftovers(
      analysed([
        ['other-cloud', [...NETWORKING, 'security_group_ids', 1]],
        ['other-cloud', [...NETWORKING, 'security_group_ids', 0]],
        ['other-cloud', [...NETWORKING, 'subnet_ids', 0]],
      ]),
    )
    expect(found.map(({ label, value }) => [label, value])).toEqual([
      ['Subnets 1', 'subnet-0a1b2c3d'],
      ['Security groups', 'sg-0a1b2c3d, sg-0a1b2c3e'],
    ])
  })

  it('says once what is said of the field and of its items', () => {
    const found = leftovers(
      analysed([
        ['other-cloud', [...NETWORKING, 'subnet_ids', 0]],
        ['unknown-variable', ['infrastructure', 'terraform', 'variables', 'cluster_name']],
        ['no-effect', ['infrastructure', 'runtime', 'compute', 'instance_type']],
        ['refused-by-cloud', ['infrastructure', 'runtime', 'compute', 'instance_type']],
        ['refused-by-cloud', [...NETWORKING, 'subnet_ids', 0]],
      ]),
    )
    expect(found.map(({ label }) => label)).toEqual(['Instance type', 'Subnets 1', 'Cluster'])
  })

  it('leaves out what is wrong in other ways', () => {
    const cpu = ['infrastructure', 'runtime', 'compute', 'cpu']
    const variable = ['infrastructure', 'terraform', 'variables', 'cluster_name']
    const refused = analysed([
      ['refused-by-cloud', cpu],
      ['refused-by-cloud', variable],
    ])
    expect(leftovers(refused)).toEqual([])
  })
})

describe('removeLeftovers', () => {
  it('takes out those values and nothing else', () => {
    const analysis = analysed([
      ['no-effect', ['infrastructure', 'runtime', 'compute', 'instance_type']],
      ['other-cloud', [...NETWORKING, 'subnet_ids', 0]],
      ['other-cloud', [...NETWORKING, 'security_group_ids', 0]],
      ['other-cloud', [...NETWORKING, 'security_group_ids', 1]],
      ['unknown-variable', ['infrastructure', 'terraform', 'variables', 'cluster_name']],
    ])
    const plan = planEdits(analysis.job, removeLeftovers(leftovers(analysis)))
    expect(plan.ok && applyEdits(CLOUD_RUN, plan.edits)).toBe(`tenant_id: acme
infrastructure:
  provider: gcp
  runtime:
    type: cloud_run
    compute:
      cpu: "2" # two
  networking:
    subnet_ids:
      - default
`)
  })
})
