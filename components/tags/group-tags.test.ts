import { describe, expect, it } from 'vitest'
import type { RenderedTags, TagEntry, TagProblem } from '@/lib/tags/tag'
import { filterTags } from './filter-tags'
import { groupTags } from './group-tags'

const entry = (name: string, value: string, namespace: TagEntry['namespace']): TagEntry => ({
  name,
  namespace,
  winner: {
    name,
    value,
    namespace,
    source: 'infrastructure',
    origin: { file: 'job', path: ['infrastructure', 'tags', name] },
  },
  losers: [],
})

const system = entry('ManagedBy', 'dativo', 'System')
const owner = entry('Owner', 'Data-Team', 'Infrastructure')
const project = entry('Project', 'lake', 'Infrastructure')
const ledger = { entries: [system, owner, project] }

function cloud(
  provider: RenderedTags['provider'],
  problems: readonly TagProblem[] = [],
): RenderedTags {
  const tags = ledger.entries.map(({ name, namespace, winner }) => ({
    canonicalName: name,
    namespace,
    name: provider === 'gcp' ? name.toLowerCase() : name,
    value: provider === 'gcp' ? winner.value.toLowerCase().replace('-', '_') : winner.value,
    changes: [],
  }))
  return { provider, tags, problems, count: tags.length, limit: 50 }
}

const problem = (code: TagProblem['code'], canonicalNames: readonly string[]): TagProblem => ({
  code,
  severity: 'error',
  message: 'Refused.',
  canonicalNames,
})

const clouds = (gcp: readonly TagProblem[] = [], azure: readonly TagProblem[] = []) => ({
  aws: cloud('aws'),
  gcp: cloud('gcp', gcp),
  azure: cloud('azure', azure),
})

describe('groupTags', () => {
  it('puts the namespaces in their fixed order and leaves out empty ones', () => {
    const { groups } = groupTags(ledger, clouds())
    expect(groups.map(({ namespace, rows }) => [namespace, rows.map((r) => r.entry.name)])).toEqual(
      [
        ['Infrastructure', ['Owner', 'Project']],
        ['System', ['ManagedBy']],
      ],
    )
  })

  it('finds what each cloud is given, and null where it is given nothing', () => {
    const rendered = clouds()
    const withoutOwner = { ...rendered.aws, tags: rendered.aws.tags.slice(0, 1) }
    const row = groupTags(ledger, { ...rendered, aws: withoutOwner }).groups[0]?.rows[0]
    expect(row?.rendered.aws).toBeNull()
    expect(row?.rendered.gcp?.value).toBe('data_team')
  })

  it('shows a problem at every tag it names, with its cloud', () => {
    const { groups, general } = groupTags(
      ledger,
      clouds([problem('tag-collision', ['Owner', 'Project'])], [problem('tag-refused', ['Owner'])]),
    )
    const seen = groups[0]?.rows.map(({ problems }) => problems.map((p) => p.provider))
    expect(seen).toEqual([['gcp', 'azure'], ['gcp']])
    expect(general).toEqual([])
  })

  it.each([
    ['a budget, whatever it names', problem('tag-budget', ['Owner'])],
    ['a problem that names no row', problem('tag-refused', ['Gone'])],
  ])('keeps %s for the set as a whole', (_name, found) => {
    const { groups, general } = groupTags(ledger, clouds([found]))
    expect(general).toEqual([{ ...found, provider: 'gcp' }])
    expect(groups.flatMap((g) => g.rows).flatMap((row) => row.problems)).toEqual([])
  })
})

describe('filterTags', () => {
  const { groups } = groupTags(ledger, clouds())
  it.each([
    ['', ['Owner', 'Project', 'ManagedBy']],
    ['  ', ['Owner', 'Project', 'ManagedBy']],
    ['OWN', ['Owner']],
    ['lake', ['Project']],
    ['data_team', ['Owner']],
    ['data own', ['Owner']],
    ['own lake', []],
  ])('%j leaves %j', (query, names) => {
    expect(
      filterTags(groups, query).flatMap((group) => group.rows.map((row) => row.entry.name)),
    ).toEqual(names)
  })
})
