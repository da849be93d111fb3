import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { checkTags, MOST_DIFFERENCES, type TagCheck } from './check-tags'
import { readTerraformJson } from './terraform-json'

const JOB = `tenant_id: acme
asset: orders
infrastructure:
  provider: aws
  runtime: {type: ecs}
  tags: {owner: data, cost_center: C-1}
`

const analysis = analyse({ job: { name: 'job.yaml', text: JOB } })
const TAGS = Object.fromEntries(analysis.rendered.aws.tags.map(({ name, value }) => [name, value]))
const LABELS = Object.fromEntries(
  analysis.rendered.gcp.tags.map(({ name, value }) => [name, value]),
)

function checked(root: object, of = analysis): TagCheck {
  const read = readTerraformJson(JSON.stringify({ format_version: '1.2', ...root }))
  if (!read.ok) throw new Error(read.problem)
  return checkTags(of, read.seen)
}

interface Resource {
  readonly type?: string
  readonly values: object
  readonly sensitive_values?: unknown
  readonly mode?: string
}

function state(...resources: readonly Resource[]): object {
  return { values: { root_module: { resources: resources.map(addressed) } } }
}

function plan(...resources: readonly Resource[]): object {
  return {
    planned_values: { root_module: { resources: resources.map(addressed) } },
    configuration: {},
  }
}

function addressed({ type = 'aws_thing', mode = 'managed', ...rest }: Resource, index: number) {
  return { address: `${type}.r${index}`, mode, type, name: `r${index}`, ...rest }
}

const short = ({ differences }: TagCheck) =>
  differences.map(({ address, kind, tag, expected, actual }) =>
    [address, kind, tag, expected, actual].filter((part) => part !== undefined).join(' '),
  )

describe('what agrees', () => {
  it.each([
    ['its tags', { values: { tags: TAGS, tags_all: TAGS } }],
    ['tags before the apply', { values: { tags: TAGS } }],
    ['labels of Google', { type: 'google_x', values: { labels: LABELS } }],
    [
      'the label of the provider',
      {
        type: 'google_x',
        values: {
          labels: LABELS,
          effective_labels: { ...LABELS, 'goog-terraform-provisioned': 'true' },
        },
      },
    ],
    ['labels of a cluster', { type: 'google_x', values: { resource_labels: LABELS } }],
    ["a cloud's own", { values: { tags: { ...TAGS, 'aws:cloudformation:stack-name': 'x' } } }],
  ])('%s', (_, resource) => {
    expect(checked(plan(resource))).toEqual({
      checked: 1,
      matching: 1,
      differences: [],
      leftOut: 0,
      unknown: [],
      untaggable: [],
    })
  })

  it.each<[string, Resource]>([
    ['no argument for tags', { values: { name: 'x' } }],
    ['an unknown provider', { type: 'random_id', values: { tags: {} } }],
    [
      'settings that are called labels',
      { type: 'google_monitoring_notification_channel', values: { labels: { topic: 'x' } } },
    ],
    ['an object of S3', { type: 'aws_s3_object', values: { tags: null, tags_all: {} } }],
  ])('%s is no place for tags', (_, resource) => {
    expect(checked(plan(resource))).toMatchObject({
      checked: 0,
      differences: [],
      untaggable: [`${resource.type ?? 'aws_thing'}.r0`],
    })
  })

  it('data sources are left alone', () => {
    expect(checked(state({ mode: 'data', values: { tags: {} } }))).toMatchObject({
      checked: 0,
      untaggable: [],
    })
  })

  it('pods have the labels that are made of the tags', () => {
    const job = analyse({ job: { name: 'job.yaml', text: JOB.replace('ecs', 'kubernetes') } })
    const labels = { 'dativo.io/Owner': 'other', app: 'x' }
    const { differences } = checked(
      plan({ type: 'kubernetes_job_v1', values: { metadata: [{ labels }] } }),
      job,
    )
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: 'changed', tag: 'dativo.io/Owner', expected: 'data' }),
    )
    expect(differences.map(({ tag }) => tag)).not.toContain('app')
  })
})

describe('what does not', () => {
  const { Owner: _, ...withoutOwner } = TAGS

  it.each([
    ['missing', withoutOwner, 'missing Owner data'],
    ['null', { ...TAGS, Owner: null }, 'missing Owner data'],
    ['changed', { ...TAGS, Owner: 'x' }, 'changed Owner data x'],
    ['another case', { ...withoutOwner, owner: 'data' }, 'missing Owner data, extra owner data'],
    ['extra', { ...TAGS, Name: 'x' }, 'extra Name x'],
    ['a name of the language', { ...TAGS, constructor: 'x' }, 'extra constructor x'],
  ])('%s', (_case, tags, said) => {
    const expected = said.split(', ').map((one) => `aws_thing.r0 ${one}`)
    expect(short(checked(plan({ values: { tags } })))).toEqual(expected)
    expect(short(checked(state({ values: { tags, tags_all: tags } })))).toEqual(expected)
  })

  it('no tags at all: each is missing', () => {
    const { differences, checked: count } = checked(plan({ values: { tags: null } }))
    expect([count, differences.length]).toEqual([1, Object.keys(TAGS).length])
  })

  it('default tags of the provider count where the cloud gets them', () => {
    const resource = { values: { tags: withoutOwner, tags_all: { ...TAGS, Team: 'x' } } }
    const configuration = {
      provider_config: { aws: { name: 'aws', expressions: { default_tags: [{}] } } },
    }
    expect(short(checked({ ...plan(resource), configuration }))).toEqual([
      'aws_thing.r0 extra Team x',
    ])
    expect(short(checked(plan(resource)))).toEqual([
      'aws_thing.r0 missing Owner data',
      'aws_thing.r0 extra Team x',
    ])
  })

  it('modules within modules, and the changes beside the planned values', () => {
    const resources = [addressed({ values: { tags: { ...TAGS, A: 'x' } } }, 0)]
    const child = { child_modules: [{ child_modules: [{ resources }] }] }
    const change = {
      ...addressed({ values: {} }, 1),
      change: { after: { tags: { ...TAGS, B: 'y' } } },
    }
    const deleted = { ...addressed({ values: {} }, 2), change: { after: null } }
    const root = { planned_values: { root_module: child }, resource_changes: [change, deleted] }
    expect(short(checked(root))).toEqual(['aws_thing.r0 extra A x', 'aws_thing.r1 extra B y'])
  })

  it('of very many differences the first are told, and how many more there are', () => {
    const resources = Array.from({ length: 2_000 }, () => ({ values: { tags: {} } }))
    const { differences, leftOut, matching } = checked(plan(...resources))
    expect([differences.length, matching]).toEqual([MOST_DIFFERENCES, 0])
    expect(leftOut).toBe(2_000 * Object.keys(TAGS).length - MOST_DIFFERENCES)
  })

  it('says where the expected value stands', () => {
    const [one] = checked(plan({ values: { tags: withoutOwner } })).differences
    expect(one?.origin).toEqual({ file: 'job', path: ['infrastructure', 'tags', 'owner'] })
  })

  it('compares what terraform.variables puts in place of the tags', () => {
    const text = `${JOB}  terraform: {variables: {tags: {Owner: data, Team: x}}}\n`
    const job = analyse({ job: { name: 'job.yaml', text } })
    const { differences } = checked(plan({ values: { tags: { Owner: 'data' } } }), job)
    expect(differences).toEqual([
      {
        address: 'aws_thing.r0',
        kind: 'missing',
        tag: 'Team',
        expected: 'x',
        origin: { file: 'job', path: ['infrastructure', 'terraform', 'variables', 'tags', 'Team'] },
      },
    ])
  })
})

describe('what is not known, and what is not to be seen', () => {
  const change = (after: object, more: object) => ({
    planned_values: {},
    configuration: {},
    resource_changes: [{ ...addressed({ values: {} }, 0), change: { after, ...more } }],
  })

  it('all tags, or one, known after the apply', () => {
    const { Owner: _, ...tags } = TAGS
    const whole = checked(change({}, { after_unknown: { tags: true } }))
    const one = checked(change({ tags }, { after_unknown: { tags: { Owner: true } } }))
    for (const found of [whole, one]) {
      expect(found).toMatchObject({
        checked: 1,
        matching: 0,
        differences: [],
        unknown: ['aws_thing.r0'],
      })
    }
  })

  it.each([
    ['one value', { tags: { Owner: true } }],
    ['all tags', { tags: true }],
    ['all of it', true],
  ])('a sensitive value is compared and not told: %s', (_, sensitive) => {
    const tags = { ...TAGS, Owner: 'hunter2' }
    const found = [
      checked(state({ values: { tags }, sensitive_values: sensitive })),
      checked(change({ tags }, { after_sensitive: sensitive })),
    ]
    for (const one of found) {
      expect(one.differences).toHaveLength(1)
      expect(JSON.stringify(one)).not.toContain('hunter2')
    }
  })
})
