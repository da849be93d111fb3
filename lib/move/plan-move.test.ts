import { describe, expect, it } from 'vitest'
import type { Provider } from '@/schemas/vocabulary'
import { applyEdits } from '../document/apply-edits'
import { makeMove } from './make-move'
import type { Keepsake, MovePlan } from './move'

/** A job below `infrastructure:`, each line indented by two. */
const job = (...lines: readonly string[]) =>
  `tenant_id: acme\njob_name: orders\ninfrastructure:\n${lines.map((line) => `  ${line}\n`).join('')}`

function moved(text: string, to: Provider, keepsakes: readonly Keepsake[] = []) {
  const made = makeMove(
    { job: { name: 'job.yaml', text }, asset: null },
    { to, keepsakes, chosen: null },
  )
  if (!made.plan.ok) throw new Error(made.plan.reason)
  return { ...made, plan: made.plan, text: applyEdits(text, made.edits) }
}

const planned = (text: string, to: Provider): MovePlan =>
  makeMove({ job: { name: 'job.yaml', text }, asset: null }, { to, keepsakes: [], chosen: null })
    .plan

const FARGATE = ['provider: aws', 'runtime:', '  type: ecs', '  compute:']
const sized = (cpu: string, memory: string) =>
  job(...FARGATE, `    cpu: ${cpu}`, `    memory: ${memory}`)

describe('sizes', () => {
  it.each([
    ['"1024"', '"2048"', 'gcp', 'cpu: "1"', 'memory: "2Gi"'],
    ['1024', '2048', 'gcp', 'cpu: 1', 'memory: 2Gi'],
    ['"1024"', '"2048"', 'azure', 'cpu: "1"', 'memory: "2Gi"'],
    // Between two sizes: the one that holds both.
    ['"1024"', '"3072"', 'azure', 'cpu: "1.5"', 'memory: "3Gi"'],
    ['"256"', '"2048"', 'gcp', 'cpu: "1"', 'memory: "2Gi"'],
    // Larger than all: the largest, and its reason says so.
    ['"16384"', '"122880"', 'azure', 'cpu: "4"', 'memory: "8Gi"'],
  ] as const)('%s and %s on %s', (cpu, memory, to, nextCpu, nextMemory) => {
    const { text } = moved(sized(cpu, memory), to)
    expect(text).toContain(`      ${nextCpu}\n      ${nextMemory}\n`)
  })

  it('says when less is had than was asked', () => {
    const { plan } = moved(sized('"16384"', '"122880"'), 'azure')
    const reasons = plan.changes.map(({ reason }) => reason)
    expect(reasons.filter((reason) => reason.includes('less than'))).toHaveLength(2)
  })

  it('stay where nobody can read them', () => {
    const { text, plan } = moved(sized('many', '2048'), 'gcp')
    expect(text).toContain('cpu: many')
    expect(plan.toGive.map(({ path }) => path.at(-1))).toContain('cpu')
  })
})

describe('schedules', () => {
  const scheduled = (provider: string, type: string, ...variables: readonly string[]) =>
    job(
      `provider: ${provider}`,
      `runtime: {type: ${type}}`,
      'terraform:',
      '  variables:',
      ...variables.map((line) => `    ${line}`),
    )

  it.each([
    ['aws', 'ecs', 'cron(30 2 ? * MON-FRI *)', 'gcp', 'schedule: 30 2 * * 1-5'],
    ['aws', 'ecs', 'rate(15 minutes)', 'gcp', 'schedule: every 15 minutes'],
    ['aws', 'ecs', 'rate(15 minutes)', 'azure', 'schedule: "*/15 * * * *"'],
    ['gcp', 'cloud_run', '"0 6 1 * *"', 'aws', 'schedule: "cron(0 6 1 * ? *)"'],
    ['gcp', 'cloud_functions', 'every 24 hours', 'aws', 'schedule: rate(1 day)'],
    ['gcp', 'cloud_run', 'every monday 09:00', 'azure', 'schedule: 0 9 * * 1'],
  ] as const)('of %s %s: %s on %s', (from, type, schedule, to, next) => {
    const { text } = moved(scheduled(from, type, `schedule: ${schedule}`), to)
    expect(text).toContain(`      ${next}\n`)
  })

  it.each(['rate(7 hours)', 'at(2030-01-01T06:00:00)', 'cron(0 6 L * ? *)'])(
    '%s, which Container Apps do not have, is set aside',
    (schedule) => {
      const { text, plan } = moved(scheduled('aws', 'ecs', `schedule: ${schedule}`), 'azure')
      expect(text).not.toContain('schedule')
      const aside = plan.changes.flatMap(({ setAside }) => setAside)
      expect(aside).toContainEqual(expect.objectContaining({ value: schedule }))
    },
  )

  it('by another clock come in UTC, schedule and zone in one change', () => {
    const zone = 'schedule_time_zone: America/Chicago'
    const { text, plan } = moved(
      scheduled('gcp', 'cloud_run', 'schedule: 30 20 * * 1-5', zone),
      'azure',
    )
    expect(text).toContain('schedule: 30 2 * * 2-6\n')
    expect(text).not.toContain('schedule_time_zone')
    const change = plan.changes.find(({ path }) => path.at(-1) === 'schedule')
    expect(change?.reason).toContain('in July the runs are an hour later')
    expect(change?.edits).toHaveLength(2)
  })

  it('that name days of a month are set aside where the day would be another', () => {
    const zone = 'schedule_time_zone: America/Chicago'
    const { text } = moved(scheduled('gcp', 'cloud_run', 'schedule: 30 20 1 * *', zone), 'azure')
    expect(text).not.toContain('schedule:')
  })
})

describe('names', () => {
  it('two buckets stay two where signs are lost', () => {
    const text = job('provider: aws', 'storage:', '  state_bucket: acme-x', '  data_bucket: acme.x')
    const { text: next } = moved(text, 'azure')
    const [, state, data] = /state_bucket: (\S+)\n\s+data_bucket: (\S+)/.exec(next) ?? []
    expect([state, data].every((name) => /^[a-z0-9]{3,24}$/.test(name ?? ''))).toBe(true)
    expect(state).not.toBe(data)
  })

  it('a name that is legal stays', () => {
    const text = job('provider: aws', 'storage: {data_bucket: acme-data}')
    expect(moved(text, 'gcp').text).toContain('{data_bucket: acme-data}')
  })
})

describe('identifiers', () => {
  const text = job(
    'provider: aws',
    'runtime: {type: ecs}',
    'terraform:',
    '  variables:',
    '    secrets: {KEY: "arn:aws:ssm:eu-west-1:123456789012:parameter/key"}',
    '    environment:',
    '      TOPIC: arn:aws:sns:eu-west-1:123456789012:topic  # told of each load',
    '      MODE: full',
    '    existing_task_role_arn: arn:aws:iam::123456789012:role/job',
    '    image: docker.io/acme/ingest:1',
  )
  it('in secrets, environment and roles are set aside, the rest stays', () => {
    const { text: next, plan } = moved(text, 'gcp')
    expect(next).not.toContain('arn:aws')
    expect(next).toContain('      environment:\n        MODE: full\n')
    const names = plan.changes.flatMap(({ setAside }) => setAside.map(({ name }) => name))
    expect(names).toEqual([
      'terraform.variables.secrets.KEY',
      'terraform.variables.environment.TOPIC',
      'terraform.variables.existing_task_role_arn',
    ])
  })

  it('each can be left out, and the others are made', () => {
    const whole = moved(text, 'gcp')
    const chosen = whole.plan.changes.map(({ id }) => id).filter((id) => !id.includes('TOPIC'))
    const input = { job: { name: 'job.yaml', text }, asset: null }
    const made = makeMove(input, { to: 'gcp', keepsakes: [], chosen })
    const next = applyEdits(text, made.edits)
    expect(next).toContain('TOPIC: arn:aws:sns')
    expect(next.match(/arn:aws/g)).toHaveLength(1)
  })
})

describe('text that is written in its own way', () => {
  it('flow style, quotes and comments on changed lines are kept', () => {
    const text = job(
      `provider: 'aws'   # the cloud`,
      `runtime: { 'type': "ecs", compute: {cpu: '1024', memory: '2048'} } # small`,
    )
    expect(moved(text, 'azure').text).toBe(
      job(
        `provider: 'azure'   # the cloud`,
        `runtime: { 'type': "container_apps", compute: {cpu: '1', memory: '2Gi'} } # small`,
      ),
    )
  })

  it('a value that is shared through an anchor stays, and the author is told', () => {
    const text = `keys: &key arn:aws:kms:eu-west-1:123456789012:alias/a\n${job(
      'provider: aws',
      'runtime: &run {type: ecs}',
      'storage: {encryption: {enabled: true, kms_key_id: *key}}',
    )}other: *run\n`
    const { text: next, plan } = moved(text, 'gcp')
    expect(next).toContain('runtime: &run {type: ecs}')
    expect(next).not.toContain('kms_key_id')
    const said = plan.toGive.find(({ path }) => path.at(-1) === 'type')
    expect(said?.message).toContain('Other places repeat this value (&run)')
  })

  it('CRLF stays', () => {
    const text = sized('"1024"', '"2048"').replaceAll('\n', '\r\n')
    expect(moved(text, 'gcp').text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('jobs that cannot be read whole', () => {
  it('an unknown runtime stays, and is named', () => {
    const { text, plan } = moved(job('provider: aws', 'runtime: {type: lambda}'), 'gcp')
    expect(text).toContain('provider: gcp\n  runtime: {type: lambda}')
    expect(plan.toGive.map(({ path }) => path.at(-1))).toContain('type')
  })

  it('without a provider one is written', () => {
    const { text, plan } = moved(job('runtime: {type: dagster}'), 'azure')
    expect(text).toContain('  provider: azure\n')
    expect(plan.from).toBeNull()
  })

  it.each([
    ['a: [', 'line 1 has an error'],
    ['tenant_id: acme\n', 'no infrastructure block'],
    ['', 'no infrastructure block'],
    [job('provider: gcp'), 'on Google Cloud already'],
    [job('provider: aws', 'provider: aws'), 'A key stands twice: line'],
  ])('%j moves nowhere', (text, why) => {
    expect(planned(text, 'gcp')).toMatchObject({ ok: false, reason: expect.stringContaining(why) })
  })
})

describe('the way back', () => {
  const text = job(
    'provider: aws',
    'runtime:',
    '  type: ecs',
    'networking:  # of the team',
    '  vpc_id: vpc-0a1b2c3d4e5f67890  # shared',
    '  subnet_ids: [subnet-0123456789abcdef0]',
    'monitoring:',
    '  log_group: /acme/orders',
  )
  const there = moved(text, 'gcp')
  const keepsakes = there.keepsake ? [there.keepsake] : []

  it('keeps what was edited meanwhile', () => {
    const edited = there.text.replace('job_name: orders', 'job_name: orders_daily')
    const { text: back } = moved(edited, 'aws', keepsakes)
    expect(back).toBe(text.replace('job_name: orders', 'job_name: orders_daily'))
  })

  it('replaces what was given of the other cloud meanwhile by what is its own', () => {
    const edited = there.text.replace(
      '    type: cloud_run\n',
      '    type: cloud_run\n  networking: {vpc_id: projects/p/global/networks/n}\n',
    )
    const { text: back } = moved(edited, 'aws', keepsakes)
    expect(back).not.toContain('projects/p')
    expect(back).toContain('vpc_id: vpc-0a1b2c3d4e5f67890')
    expect(back).toContain('log_group: /acme/orders')
  })

  it('leads through a third cloud', () => {
    const third = moved(there.text, 'azure', keepsakes)
    const all = [...keepsakes, ...(third.keepsake ? [third.keepsake] : [])]
    expect(moved(third.text, 'aws', all).text).toBe(text)
    expect(moved(third.text, 'gcp', all).text).toBe(there.text)
  })

  it('holds what was moved in part', () => {
    const input = { job: { name: 'job.yaml', text }, asset: null }
    const chosen = there.plan.changes.map(({ id }) => id).filter((_, index) => index % 2 === 0)
    const part = makeMove(input, { to: 'gcp', keepsakes: [], chosen })
    const next = applyEdits(text, part.edits)
    expect(moved(next, 'aws', part.keepsake ? [part.keepsake] : []).text).toBe(text)
  })

  const backOf = (now: string, chosen: (path: string) => boolean, kept = keepsakes) => {
    const input = { job: { name: 'job.yaml', text: now }, asset: null }
    const { plan } = makeMove(input, { to: 'aws', keepsakes: kept, chosen: null })
    if (!plan.ok) throw new Error(plan.reason)
    const ids = plan.changes.filter(({ path }) => chosen(path.join('.'))).map(({ id }) => id)
    const { edits } = makeMove(input, { to: 'aws', keepsakes: kept, chosen: ids })
    return { names: plan.changes.map(({ path }) => path.slice(1).join('.')), edits, plan }
  }

  it('offers each value by itself, and brings back the lines of those that are chosen', () => {
    const { names, edits } = backOf(there.text, (path) => path.includes('subnet_ids'))
    expect(names).toEqual([
      'provider',
      'runtime.type',
      'networking.vpc_id',
      'networking.subnet_ids',
      'monitoring.log_group',
    ])
    expect(applyEdits(there.text, edits)).toBe(
      there.text.replace(
        '    type: cloud_run\n',
        '    type: cloud_run\n  networking:  # of the team\n    subnet_ids: [subnet-0123456789abcdef0]\n',
      ),
    )
  })

  it('shows of each value its own lines', () => {
    const { plan } = backOf(there.text, () => true)
    const vpc = plan.changes.find(({ path }) => path.at(-1) === 'vpc_id')
    expect(vpc?.hunks.flatMap(({ after }) => after)).toEqual([
      '  networking:  # of the team',
      '    vpc_id: vpc-0a1b2c3d4e5f67890  # shared',
    ])
  })

  it('keeps together what one change of the move held together', () => {
    const scheduled = job(
      'provider: gcp',
      'runtime: {type: cloud_run}',
      'terraform:',
      '  variables:',
      '    schedule: 30 20 * * 1-5',
      '    schedule_time_zone: America/Chicago',
    )
    const made = moved(scheduled, 'azure')
    const input = { job: { name: 'job.yaml', text: made.text }, asset: null }
    const kept = made.keepsake ? [made.keepsake] : []
    const { plan } = makeMove(input, { to: 'gcp', keepsakes: kept, chosen: null })
    const names = plan.ok ? plan.changes.map(({ path }) => path.at(-1)) : []
    expect(names).toEqual(['provider', 'type', 'schedule'])
  })
})
