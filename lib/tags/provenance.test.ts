import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { TagEntry } from './tag'

function entryOf(name: string, job: string, asset?: string): TagEntry | undefined {
  const { ledger } = analyse({
    job: { name: 'job.yaml', text: job },
    asset: asset === undefined ? null : { name: 'asset.yaml', text: asset },
  })
  return ledger.entries.find((entry) => entry.name === name)
}

describe('provenance', () => {
  it('names the winner and the losers with file and path', () => {
    const entry = entryOf(
      'Environment',
      'environment: prod\ninfrastructure:\n  tags:\n    environment: dev\n',
    )
    expect(entry?.namespace).toBe('Job Metadata')
    expect(entry?.winner).toMatchObject({
      value: 'prod',
      source: 'job',
      origin: { file: 'job', path: ['environment'] },
    })
    expect(entry?.losers).toMatchObject([
      {
        value: 'dev',
        source: 'infrastructure',
        origin: { file: 'job', path: ['infrastructure', 'tags', 'environment'] },
      },
    ])
  })

  it("lets the job's override outrank the asset, field by field", () => {
    const asset = 'finops:\n  cost_center: A\n  project: P\n'
    const job = 'finops:\n  cost_center: B\n'
    expect(entryOf('FinOps_cost_center', job, asset)).toMatchObject({
      winner: { value: 'B', origin: { file: 'job', path: ['finops', 'cost_center'] } },
      losers: [{ value: 'A', origin: { file: 'asset', path: ['finops', 'cost_center'] } }],
    })
    expect(entryOf('FinOps_project', job, asset)?.winner.value).toBe('P')
  })

  it('keeps a removed owner in the ledger and out of the tags', () => {
    const job = "governance_overrides:\n  owner: ''\n"
    const asset = 'team:\n  owner: a@acme.com\n'
    expect(entryOf('Governance_owner', job, asset)).toMatchObject({
      winner: { isRemoval: true },
      losers: [{ value: 'a@acme.com' }],
    })
    const { rendered } = analyse({
      job: { name: 'j', text: job },
      asset: { name: 'a', text: asset },
    })
    expect(rendered.aws.tags.map((tag) => tag.canonicalName)).not.toContain('Governance_owner')
  })

  it('places the values of the older form where they stand in the file', () => {
    const asset =
      'asset:\n  governance:\n    owner: a@acme.com\n    retention_days: 0\n  domain: sales\n'
    expect(entryOf('Governance_owner', '', asset)?.winner.origin).toEqual({
      file: 'asset',
      path: ['asset', 'governance', 'owner'],
    })
    expect(entryOf('Governance_retention_days', '', asset)?.winner).toMatchObject({
      value: '0',
      origin: { path: ['asset', 'governance', 'retention_days'] },
    })
    expect(entryOf('Governance_domain', '', asset)?.winner.origin).toEqual({
      file: 'asset',
      path: ['asset', 'domain'],
    })
  })

  it.each([
    ['job_name: x\n', 'x'],
    ['asset: a\ntarget_connector: t\n', 'a_to_t'],
    ['asset: a\n', undefined],
    ['target_connector: t\n', undefined],
  ])('makes JobName from what the job states: %j', (job, name) => {
    expect(entryOf('JobName', job)?.winner.value).toBe(name)
  })

  it('makes no tag of empty values', () => {
    const job = "asset: ''\ninfrastructure:\n  tags:\n    owner: ''\n    compliance: ['']\n"
    for (const name of ['Asset', 'Owner', 'Compliance']) {
      expect(entryOf(name, job)).toBeUndefined()
    }
  })

  it('reads unfinished documents as far as they are right', () => {
    const job = 'tenant_id: acme\ninfrastructure:\n  tags:\n    owner: [wrong]\n    project: p\n'
    expect(entryOf('Project', job)?.winner.value).toBe('p')
    expect(entryOf('Owner', job)).toBeUndefined()
  })
})
