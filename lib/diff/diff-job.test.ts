import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { diffJob } from './diff-job'
import type { Side } from './places'

const JOB = `tenant_id: acme
job_name: orders
asset_path: orders.yaml
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags: {owner: data, cost_center: C-1}
`
const ASSET = 'name: orders\nfinops: {cost_center: C-9}\n'

function side(text: string, { path = 'job.yaml', asset = ASSET } = {}): Side {
  const analysis = analyse({
    job: { name: path, text },
    asset: { name: 'orders.yaml', text: asset },
  })
  return { path, assetPath: 'orders.yaml', analysis }
}

const diffOf = (after: string, asset = ASSET) =>
  diffJob({ base: side(JOB), head: side(after, { asset }) })

describe('tags', () => {
  it('added, removed and changed, each with its place', async () => {
    const after = JOB.replace(
      'tags: {owner: data, cost_center: C-1}',
      'tags: {owner: ops,\n    project: p}',
    )
    expect((await diffOf(after))?.tags).toEqual({
      provider: 'aws',
      added: { Project: 'p' },
      removed: { CostCenter: 'C-1' },
      changed: { Owner: { from: 'data', to: 'ops' } },
      places: {
        Owner: { path: ['infrastructure', 'tags', 'owner'], line: 9 },
        Project: { path: ['infrastructure', 'tags', 'project'], line: 10 },
        CostCenter: { path: ['infrastructure', 'tags', 'cost_center'], line: 9, file: 'job.yaml' },
      },
    })
  })

  it('of the asset, in its own file', async () => {
    const found = await diffOf(JOB, ASSET.replace('C-9', 'C-8'))
    expect(found?.tags.changed).toEqual({ FinOps_cost_center: { from: 'C-9', to: 'C-8' } })
    expect(found?.tags.places).toEqual({
      FinOps_cost_center: { path: ['finops', 'cost_center'], line: 2, file: 'orders.yaml' },
    })
    expect(found?.variables).toEqual({
      added: [],
      removed: [],
      changed: ['tags', 'asset_document'],
    })
  })

  it("as the head's cloud takes them", async () => {
    const found = await diffOf(
      JOB.replace('provider: aws', 'provider: gcp')
        .replace('ecs', 'cloud_run')
        .replace('owner: data', 'owner: Ops'),
    )
    expect(found?.tags).toMatchObject({
      provider: 'gcp',
      changed: { owner: { from: 'data', to: 'ops' } },
    })
  })

  it('as terraform.variables puts them', async () => {
    const own = '  terraform: {variables: {tags: {Owner: mine}}}\n'
    const found = await diffOf(JOB + own)
    expect(found?.tags.changed).toEqual({ Owner: { from: 'data', to: 'mine' } })
    expect(Object.keys(found?.tags.removed ?? {})).toContain('CostCenter')
  })
})

describe('variables', () => {
  it('of a comment, the text that the container gets', async () => {
    expect(await diffOf(`# a comment\n${JOB}`)).toMatchObject({
      status: 'changed',
      variables: { added: [], removed: [], changed: ['job_document'] },
    })
  })

  it('nothing, where Terraform is given the same', async () => {
    const inImage = `${JOB}  terraform: {variables: {job_config_path: /app/job.yaml}}\n`
    const found = await diffJob({ base: side(inImage), head: side(`# a comment\n${inImage}`) })
    expect(found).toBeNull()
    expect(await diffOf(JOB)).toBeNull()
  })
})

describe('jobs', () => {
  it('that come and go', async () => {
    const [come, go] = [
      await diffJob({ base: null, head: side(JOB) }),
      await diffJob({ base: side(JOB), head: null }),
    ]
    expect([come?.status, go?.status]).toEqual(['added', 'removed'])
    expect(come?.tags.added).toMatchObject({ Owner: 'data' })
    expect(go?.tags.removed).toEqual(come?.tags.added)
    expect(new Set(come?.resources.map(({ action }) => action))).toEqual(new Set(['create']))
    expect(new Set(go?.resources.map(({ action }) => action))).toEqual(new Set(['delete']))
    expect(come?.resources.length).toBeGreaterThan(5)
  })

  it('that are renamed, and that are moved', async () => {
    const renamed = await diffOf(JOB.replace('orders\n', 'invoices\n').replace('acme', 'zeta'))
    expect(renamed?.renamed).toEqual({
      job_name: { from: 'orders', to: 'invoices' },
      tenant_id: { from: 'acme', to: 'zeta' },
    })
    const moved = side(JOB.replace('data', 'ops'), { path: 'moved.yaml' })
    expect(await diffJob({ base: side(JOB), head: moved })).toMatchObject({
      path: 'moved.yaml',
      base_path: 'job.yaml',
    })
  })

  it('that are not understood are told without a place to fall', async () => {
    for (const text of ['', 'a: [', 'infrastructure: 7\n', '- a\n']) {
      await expect(diffOf(text)).resolves.not.toBeUndefined()
    }
  })
})

describe('resources', () => {
  it('what is replaced, and what only follows from it, with the lines behind both', async () => {
    const scheduled = `${JOB}  terraform:\n    variables: {schedule: "rate(1 day)", subnet_ids: []}\n`
    const found = await diffJob({
      base: side(scheduled),
      head: side(scheduled.replace('"256"', '"512"').replace('"512"}', '"1024"}')),
    })
    const cpu = { path: ['infrastructure', 'runtime', 'compute', 'cpu'], line: 8 }
    const task = found?.resources.find(
      ({ address }) => address === 'aws_ecs_task_definition.this[0]',
    )
    expect(task).toMatchObject({ action: 'replace', certainty: 'provider' })
    expect(task?.forced_by).toEqual(['container_definitions', 'cpu', 'memory'])
    expect(task?.causes).toContainEqual(cpu)
    const schedule = found?.resources.find(
      ({ address }) => address === 'aws_scheduler_schedule.this[0]',
    )
    expect(schedule?.action).toBe('update')
    expect(schedule?.causes).toContainEqual(cpu)
    expect(schedule).not.toHaveProperty('forced_by')
  })

  it('tags alone are told apart', async () => {
    const found = await diffOf(JOB.replace('owner: data', 'owner: ops'))
    const alone = found?.resources.filter(({ tags_only: only }) => only) ?? []
    expect(alone.length).toBeGreaterThan(2)
    expect(new Set(alone.map(({ action }) => action))).toEqual(new Set(['update']))
    expect(alone[0]?.causes).toEqual([{ path: ['infrastructure', 'tags', 'owner'], line: 9 }])
  })

  it('of an asset, the place in it', async () => {
    const found = await diffOf(JOB, `${ASSET}description: x\n`)
    const [task] = found?.resources ?? []
    expect(task?.causes).toEqual([{ path: ['description'], line: 3, file: 'orders.yaml' }])
  })

  it('another cloud is another set of resources', async () => {
    const gcp = JOB.replace('provider: aws', 'provider: gcp').replace('ecs', 'cloud_run')
    const actions = (await diffOf(gcp))?.resources.map(({ action }) => action)
    expect(new Set(actions)).toEqual(new Set(['create', 'delete']))
  })

  it('of a module that only its author knows, nothing is said', async () => {
    const called = `${JOB}  terraform: {module_source: "git::https://example.com/m.git?ref=v1"}\n`
    const [come, changed] = [
      await diffJob({ base: null, head: side(called) }),
      await diffJob({ base: side(called), head: side(called.replace('owner: data', 'owner: x')) }),
    ]
    expect(changed?.tags.changed).toEqual({ Owner: { from: 'data', to: 'x' } })
    expect([come?.resources, changed?.resources]).toEqual([[], []])
  })
})
