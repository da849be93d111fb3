import { describe, expect, it } from 'vitest'
import type { Provider } from '@/schemas/vocabulary'
import { makeMove } from '../make-move'
import type { ToGive } from '../move'

function left(text: string, to: Provider, asset: string | null = null): readonly ToGive[] {
  const input = {
    job: { name: 'job.yaml', text },
    asset: asset === null ? null : { name: 'asset.yaml', text: asset },
  }
  const { plan } = makeMove(input, { to, keepsakes: [], chosen: null })
  if (!plan.ok) throw new Error(plan.reason)
  return plan.toGive
}

/** A job below `infrastructure:`, of which the first line is line 4. */
const job = (...lines: readonly string[]) =>
  `tenant_id: acme\njob_name: orders\ninfrastructure:\n${lines.map((line) => `  ${line}\n`).join('')}`

const variables = (provider: string, type: string, ...lines: readonly string[]) =>
  job(
    `provider: ${provider}`,
    `runtime: {type: ${type}}`,
    'terraform:',
    '  variables:',
    ...lines.map((line) => `    ${line}`),
  )

const ARN = 'arn:aws:iam::123456789012:role/x'

describe('follows what is chosen', () => {
  const text = variables(
    'aws',
    'ecs',
    'image: 123456789012.dkr.ecr.us-east-1.amazonaws.com/acme/ingest:1.4.2',
    'cluster_name: jobs',
  ).concat('  networking:\n    vpc_id: vpc-0a1b2c3d4e5f67890\n')
  const input = { job: { name: 'job.yaml', text }, asset: null }
  const wish = { to: 'gcp', keepsakes: [] } as const
  const { plan, toGive: whole } = makeMove(input, { ...wish, chosen: null })
  if (!plan.ok) throw new Error(plan.reason)
  const ids = plan.changes.map(({ id }) => id)
  const keys = ['image', 'vpc_id']
  const chosen = plan.changes.filter(({ path }) => !keys.includes(String(path.at(-1))))
  const { toGive } = makeMove(input, { ...wish, chosen: chosen.map(({ id }) => id) })

  it('and is that of the plan where everything is', () => {
    expect(whole).toEqual(plan.toGive)
    expect(makeMove(input, { ...wish, chosen: ids }).toGive).toEqual(plan.toGive)
    expect(whole.map(({ message }) => message).join()).toContain('No image is given')
  })

  it('says of what stays that it does, once, and what is wrong with it there', () => {
    const said = toGive.map(({ message }) => message).join('\n')
    expect(said).not.toContain('No image is given')
    for (const key of keys) {
      const own = toGive.filter(({ path }) => path.at(-1) === key)
      expect(own.map(({ message }) => message.split('.')[0])).toEqual([
        'Not chosen, so it stays as it is',
      ])
    }
    const vpc = toGive.find(({ path }) => path.at(-1) === 'vpc_id')
    expect(vpc).toMatchObject({ severity: 'error', code: 'other-cloud' })
  })

  it('and does not speak of the new cloud where the provider stays', () => {
    const { toGive: none } = makeMove(input, { ...wish, chosen: [] })
    expect(none).toHaveLength(plan.changes.length)
    expect(none.every(({ message }) => message.startsWith('Not chosen'))).toBe(true)
  })
})

describe('one entry for one thing to do', () => {
  it.each([
    [
      'an image',
      variables('aws', 'ecs', 'image: 123456789012.dkr.ecr.us-east-1.amazonaws.com/a:1'),
      'gcp',
      'image',
    ],
    [
      'an encryption key',
      job(
        'provider: aws',
        'runtime: {type: ecs}',
        'storage: {encryption: {enabled: true, kms_key_id: "arn:aws:kms:us-east-1:123456789012:key/1"}}',
      ),
      'gcp',
      'kms_key_id',
    ],
    [
      'alarm channels',
      job(
        'provider: aws',
        'runtime: {type: ecs}',
        'monitoring: {enabled: true, alerts: {channels: ["arn:aws:sns:us-east-1:123456789012:a"], thresholds: {error_rate: 5}}}',
      ),
      'gcp',
      'channels',
    ],
    [
      'subnets',
      job(
        'provider: azure',
        'runtime: {type: container_apps}',
        'networking: {subnet_ids: [/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v/subnets/s]}',
        'terraform: {variables: {schedule: "0 5 * * *"}}',
      ),
      'aws',
      'subnet_ids',
    ],
  ] as const)('names %s once, with the value that was set aside', (_, text, to, key) => {
    const all = left(text, to)
    expect(all.filter(({ path, code }) => path.at(-1) === key && code === null)).toEqual([])
    const named = all.filter(({ message }) => message.includes(`${key}, which was `))
    expect(named).toHaveLength(1)
    expect(named[0]?.code).not.toBeNull()
  })

  it('of what is repeated from another place, with the line of that', () => {
    const text = `net: &net\n  vpc_id: vpc-0a1b2c3d4e5f67890\n  subnet_ids: [subnet-0123456789abcdef0, subnet-1123456789abcdef0]\n${job('provider: aws', 'runtime: {type: ecs}', 'networking: *net')}`
    const all = left(text, 'gcp')
    for (const [key, line] of [
      ['vpc_id', 2],
      ['subnet_ids', 3],
    ] as const) {
      const own = all.filter(({ path }) => path.includes(key))
      expect(own).toHaveLength(1)
      expect(own[0]).toMatchObject({ line, severity: 'error' })
      expect(own[0]?.message).toContain('identifier of AWS')
      expect(own[0]?.message).toContain('repeated from another place')
    }
  })
})

describe('names, with its line, what is set aside', () => {
  it.each([
    ['a schedule', variables('aws', 'ecs', 'schedule: rate(7 hours)'), 'azure', 'schedule', 8],
    ['a region', variables('gcp', 'cloud_run', 'region: me-central2'), 'azure', 'region', 8],
    [
      'a value of the environment',
      variables('aws', 'ecs', `environment: {A: "${ARN}"}`),
      'gcp',
      'A',
      8,
    ],
    ['a secret', variables('aws', 'ecs', 'secrets:', `  KEY: ${ARN}`), 'azure', 'KEY', 9],
    [
      'a role',
      variables('aws', 'ecs', `existing_task_role_arn: ${ARN}`),
      'gcp',
      'existing_task_role_arn',
      8,
    ],
    ['a cluster', variables('aws', 'ecs', 'cluster_name: jobs'), 'azure', 'cluster_name', 8],
    [
      'rights',
      variables('gcp', 'cloud_run', 'extra_roles: [roles/viewer]'),
      'aws',
      'extra_roles',
      8,
    ],
    ['an image', variables('gcp', 'cloud_run', 'image: gcr.io/acme/ingest:1'), 'aws', 'image', 8],
    [
      'a group of logs',
      job('provider: aws', 'monitoring: {log_group: /acme}'),
      'gcp',
      'log_group',
      5,
    ],
    [
      'a key that the cloud has no use for',
      job(
        'provider: azure',
        'runtime: {type: kubernetes}',
        'storage:',
        '  encryption:',
        '    kms_key_id: https://kv-acme.vault.azure.net/keys/a',
      ),
      'gcp',
      'kms_key_id',
      8,
    ],
  ] as const)('%s', (_, text, to, key, line) => {
    const named = left(text, to).filter(({ path }) => path.at(-1) === key)
    expect(named.map((one) => one.line)).toContain(line)
  })
})

describe('names what stays of the old cloud', () => {
  it.each([
    ['tags', `tags: {custom: {topic: "${ARN}"}}`, 'topic'],
    [
      'an address in a longer text',
      'terraform: {variables: {environment: {DSN: "lake=s3://acme/x"}}}',
      'DSN',
    ],
    [
      'a host of a service',
      'terraform: {variables: {environment: {Q: "https://sqs.eu-west-1.amazonaws.com/1/q"}}}',
      'Q',
    ],
    ['a region', 'terraform: {variables: {environment: {WHERE: eu-west-1}}}', 'WHERE'],
    [
      'a variable that its libraries read',
      'terraform: {variables: {environment: {AWS_PROFILE: etl}}}',
      'AWS_PROFILE',
    ],
  ])('%s', (_, line, key) => {
    const text = job('provider: aws', 'runtime: {type: ecs}', line)
    const named = left(text, 'gcp').filter(({ path }) => path.at(-1) === key)
    expect(named).toHaveLength(1)
    expect(named[0]?.line).toBe(6)
  })

  it('outside of the block, and of many values of one part the first', () => {
    const many = Array.from({ length: 500 }, (_, index) => `  - s3://acme/${index}\n`).join('')
    const text = `source:\n${many}target: {path: s3://acme/lake}\n${job('provider: aws')}`
    const named = left(text, 'azure').filter(({ message }) => message.includes('of AWS'))
    expect(named.map(({ path }) => path[0])).toEqual(['source', 'target'])
    expect(named[0]?.message).toContain('499 more values')
  })
})

describe('names what a change picks', () => {
  it.each([
    ['a size rounded up', '    {cpu: 256, memory: 512}', 'gcp', 'rounded up'],
    ['a size cut', '    {cpu: 16384, memory: 122880}', 'azure', 'more than Container Apps job has'],
  ] as const)('%s', (_, compute, to, message) => {
    const text = job('provider: aws', `runtime: {type: ecs, compute: ${compute.trim()}}`)
    expect(left(text, to).filter((one) => one.message.includes(message))).toHaveLength(1)
  })

  it('and nothing where the amount is the same', () => {
    const text = job('provider: aws', 'runtime: {type: ecs, compute: {cpu: 1024, memory: 2048}}')
    expect(left(text, 'gcp').filter(({ path }) => path.includes('compute'))).toEqual([])
  })

  it('a schedule that comes near', () => {
    const said = left(variables('aws', 'ecs', 'schedule: rate(15 minutes)'), 'azure')
    expect(said.map(({ message }) => message).join()).toContain('comes near rate(15 minutes)')
  })
})

describe('comments', () => {
  const text = [
    '# yaml-language-server: $schema=s3://acme/job.schema.json',
    '# The nightly load, on Fargate',
    '# of the data team.',
    'tenant_id: acme # the tenant',
    'job_name: orders',
    'infrastructure:',
    '  provider: aws # where it runs',
    '  # for everybody',
    '  runtime:',
    '    type: ecs',
    '    compute:',
    '      # one core',
    '      cpu: 1024',
    "      memory: '2048' # no # two",
    '  networking:',
    '    # the network that ops gave us',
    '    vpc_id: vpc-0a1b2c3d4e5f67890 # shared',
    '    private_access: true # "# no"',
    '',
  ].join('\n')
  const said = (all: readonly ToGive[]) =>
    all
      .filter(({ message }) => /^“#|comments? (?:stand|go)/.test(message))
      .map(({ line, message }) => `${line}: ${message}`)

  it('on lines whose value changes each, and the others by their lines', () => {
    expect(said(left(text, 'gcp'))).toEqual([
      '7: “# where it runs” stands on a line that changes: see whether it still fits.',
      '14: “# no # two” stands on a line that changes: see whether it still fits.',
      '2: 3 comments stand near lines that change, or speak of the old cloud: lines 2, 12, 16. See whether they still fit.',
      '17: 1 comment goes with its line: line 17.',
    ])
  })

  it('and none on a schedule of the same runs', () => {
    const line = 'schedule: cron(0 3 * * ? *) # at night'
    expect(said(left(variables('aws', 'ecs', line), 'gcp'))).toEqual([])
  })

  it('of very many the first lines', () => {
    const many = Array.from({ length: 400 }, (_, at) => `k${at}: 1 # S3 ${at}\n`).join('')
    const all = left(`${many}${job('provider: aws')}`, 'gcp')
    expect(all.at(-1)?.message).toContain('400 comments')
    expect(all.at(-1)?.message).toContain('20 and 380 more.')
  })
})

describe('errors', () => {
  const errors = (all: readonly ToGive[]) =>
    all.flatMap(({ severity, path }) => (severity === 'error' ? [path.join('.')] : []))

  it('are named wherever they are, tags and the asset among them, and stand first', () => {
    const text = job('provider: aws', 'runtime: {type: ecs}', 'tags: {custom: {a-b: x, a.b: y}}')
    const all = left(`asset: a\n${text}`, 'gcp', 'name: [\n')
    expect(errors(all).some((path) => path.startsWith('infrastructure.tags.custom'))).toBe(true)
    expect(errors(all)).toContain('asset_path')
    expect(errors(all)).toEqual(errors(all.slice(0, errors(all).length)))
  })
})
