import { describe, expect, it } from 'vitest'
import { renderTags } from '@/lib/tags/render-tags'
import { tagLedger } from '@/lib/tags/tag-ledger'
import { aws } from '../aws'
import { FORBIDDEN_BUCKET_NAMES } from '../bucket-names'
import { cloudOfIdentifier } from '../identifier-forms'
import { resourceName } from '../resource-name'

describe('names', () => {
  it('have the room that the API of each kind gives, and end as their kind', () => {
    const parts = { tenantId: 'acme', jobName: 'a'.repeat(600) }
    const made = aws.names.map((rule) => [rule.kind, resourceName(parts, rule)] as const)
    const told = made.map(([kind, name]) => [
      kind,
      name.length,
      name.replace(/^.*-[0-9a-f]{8}/, ''),
    ])
    expect(told).toEqual([
      ['alarm_error_rate', 255, '-error-rate'],
      ['alarm_records', 255, '-records'],
      ['alarm_schedule_dropped', 255, '-starts-given-up'],
      ['alarm_schedule_errors', 255, '-start-errors'],
      ['alarm_success', 255, '-no-success'],
      ['alarm_timeout_rate', 255, '-timeout-rate'],
      ['cluster', 255, ''],
      ['code_location', 63, '-code'],
      ['dag', 200, ''],
      ['execution_role', 64, '-execution'],
      ['failed_starts', 64, '-failed-starts'],
      ['job', 52, ''],
      ['launch_policy', 128, '-launch'],
      ['log_group', 504, ''],
      ['metric', 200, ''],
      ['pod_role', 64, '-pod'],
      ['schedule', 64, ''],
      ['scheduler_role', 64, '-scheduler'],
      ['security_group', 255, ''],
      ['task', 255, ''],
      ['task_role', 64, '-task'],
    ])
  })
})

describe('tags', () => {
  /** A tag of any name and value, as no document need be able to say. */
  const rendered = (name: string, value: string) => {
    const ledger = tagLedger({}, null)
    const entries = ledger.entries
      .slice(0, 1)
      .map((entry) => ({ ...entry, name, winner: { ...entry.winner, value } }))
    return renderTags({ ...ledger, entries }, 'aws')
  }
  const one = (given: string, held: string) => {
    const { tags } = rendered(given, held)
    return tags.map(({ name, value }) => ({ name, value })).at(0)
  }
  const codes = (name: string, value: string) =>
    rendered(name, value).problems.map(({ code }) => code)

  it('keep the characters that AWS takes, and no others', () => {
    const legal = 'aÉ日 1٣_.:/=+-@'
    expect(one(legal, legal)).toEqual({ name: legal, value: legal })
    expect(one('a|b', 'é,;#')).toEqual({ name: 'a_b', value: 'é___' })
  })

  it('have 127 characters in a name and 256 in a value', () => {
    expect(one('a'.repeat(127), 'b'.repeat(256))).toEqual({
      name: 'a'.repeat(127),
      value: 'b'.repeat(256),
    })
    const cut = one('a'.repeat(128), 'b'.repeat(257))
    expect(cut?.name).toHaveLength(127)
    expect(cut?.value).toHaveLength(256)
  })

  it('are 50 at most', () => {
    expect(rendered('a', 'b').limit).toBe(50)
  })

  it('may not start with aws:', () => {
    expect(codes('aws:cost', 'a')).toContain('tag-refused')
    expect(codes('cost', 'AWS:a')).toContain('tag-refused')
    expect(codes('awscost', 'aws-a')).toEqual([])
  })

  it.each([
    [10, true],
    [11, false],
  ])('of %i reach the DAG in S3: %s', (count, carried) => {
    const tags = Object.fromEntries(Array.from({ length: count }, (_, i) => [`tag${i}`, 'x']))
    const variables = { dag_bucket: 'mwaa', tags: { ...tags, Empty: '' } }
    const { nodes } = aws.resources({ runtime: 'airflow', variables, names: (kind) => kind })
    expect(nodes.find(({ address }) => address === 'aws_s3_object.dag[0]')?.tags.carried).toBe(
      carried,
    )
  })
})

it('the runtimes are those that the module builds', () => {
  expect(aws.runtimes.map(({ runtime }) => runtime)).toEqual([
    'ecs',
    'dagster',
    'kubernetes',
    'airflow',
  ])
})

it('buckets start and end as S3 does not keep for itself', () => {
  const isKept = (name: string) => FORBIDDEN_BUCKET_NAMES.aws.some((one) => one.name.test(name))
  const kept = ['xn--a', 'sthree-a', 'amzn-s3-demo-a', 'a-s3alias', 'a--ol-s3', 'a.mrap', 'a--x-s3']
  expect([...kept, 'a--table-s3'].filter((name) => !isKept(name))).toEqual([])
  expect(
    ['a-xn--a', 'a-sthree-a', 'a-amzn-s3-demo-a', 'a-s3alias-a', 'a--ol-s3-a', 'a.mrapa']
      .concat('a--x-s3-a', 'a--table-s3-a')
      .filter(isKept),
  ).toEqual([])
})

it('ids of the EC2 API are those of AWS', () => {
  expect(cloudOfIdentifier('vpc-12345678')?.id).toBe('aws')
  expect(cloudOfIdentifier('subnet-0123456789abcdef0')?.id).toBe('aws')
  expect(cloudOfIdentifier('sg-123456789')).toBeNull()
})
