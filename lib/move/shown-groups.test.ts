import { describe, expect, it } from 'vitest'
import { LineTable } from '../document/line-table'
import { makeMove } from './make-move'
import { shownGroups } from './shown-groups'

const text = `infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: 1024, memory: 2048}} # small
  networking:
    vpc_id: vpc-0a1b2c3d4e5f67890
    subnet_ids: [subnet-0123456789abcdef0]
`
const { plan } = makeMove(
  { job: { name: 'job.yaml', text }, asset: null },
  { to: 'gcp', keepsakes: [], chosen: null },
)
if (!plan.ok) throw new Error(plan.reason)
const job = { text, lines: new LineTable(text) }
const { changes } = plan
const id = (name: string) => changes.find(({ path }) => path.at(-1) === name)?.id ?? ''
const without = (...names: readonly string[]) => shownGroups(plan, new Set(names.map(id)), job)

describe('changes that share a line', () => {
  it('are one group with the line once, and each other change is its own', () => {
    const groups = without()
    expect(groups.map((group) => group.changes.map(({ path }) => path.at(-1)))).toEqual([
      ['provider'],
      ['type', 'cpu', 'memory'],
      ['vpc_id'],
      ['subnet_ids'],
    ])
    expect(groups[1]?.hunks).toMatchObject([
      { line: 3, after: ['  runtime: {type: cloud_run, compute: {cpu: 1, memory: 2Gi}} # small'] },
    ])
  })

  it('show the line as it becomes with what is chosen', () => {
    expect(without('cpu')[1]?.hunks.map(({ after }) => after)).toEqual([
      ['  runtime: {type: cloud_run, compute: {cpu: 1024, memory: 2Gi}} # small'],
    ])
  })

  it('show what would be where nothing of it is chosen', () => {
    const all = without()[1]?.hunks
    expect(without('type', 'cpu', 'memory')[1]?.hunks).toEqual(all)
  })
})
