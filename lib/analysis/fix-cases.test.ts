import { describe, expect, it } from 'vitest'
import { pathInWords } from '../findings/words'
import { analyse } from './analyse'
import { fixAll } from './fix-all'

/** A job without a finding, with what is wrong in it laid over its parts. */
function job({
  runtime = 'type: ecs\n    compute:\n      cpu: "1024"\n      memory: "2048"',
  block = '',
  tags = '',
  provider = 'aws',
  terraform = '',
}): string {
  return `tenant_id: acme
environment: prod
source_connector: stripe
target_connector: iceberg
asset: stripe_customers
infrastructure:
  provider: ${provider}
  runtime:
    ${runtime}
${block}  tags:
    cost_center: FIN-001
    owner: data-team
    project: data-platform
${tags}  terraform:
${terraform}    variables:
      region: us-east-1
      image: acme/dativo:1
`
}

function read(text: string) {
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  return diagnostics.map(({ code, path, fix, choices = [] }) => ({
    code,
    path: pathInWords(path),
    fix: fix?.title,
    choices: choices.map(({ title }) => title),
  }))
}

const fixed = (text: string) => fixAll({ job: { name: 'job.yaml', text } }).job.text

describe('what is wrong is not absent', () => {
  it('a list whose items are numbers is not empty: they are quoted, and the comments stay', () => {
    const text = job({
      tags: '    compliance:  # audited 2026\n      - 27001  # ISO\n      - 22301\n',
    })
    expect(read(text).map(({ code }) => code)).toEqual(['wrong-type', 'wrong-type'])
    expect(fixed(text)).toBe(text.replace('27001', '"27001"').replace('22301', '"22301"'))
    expect(read(fixed(text))).toEqual([])
  })

  it('a number that comes by a merge may be written otherwise: its quotes are a choice', () => {
    const text = `x-tags: &t\n  owner: 0123\n${job({})}`.replace('owner: data-team', '<<: *t')
    expect(read(text)).toContainEqual({
      code: 'wrong-type',
      path: 'infrastructure.tags.owner',
      fix: undefined,
      choices: ['Put it in quotes'],
    })
    expect(fixed(text)).toBe(text)
  })

  it.each([
    [
      'subnets and a key that are numbers',
      '  networking:\n    vpc_id: vpc-12345678\n    subnet_ids: [12345678]\n  storage:\n    encryption: {enabled: true, kms_key_id: 1234}\n',
      ['infrastructure.networking.subnet_ids[0]', 'infrastructure.storage.encryption.kms_key_id'],
    ],
    [
      'a network that is a list',
      '  networking: {vpc_id: [vpc-12345678], subnet_ids: [subnet-12345678]}\n',
      ['infrastructure.networking.vpc_id'],
    ],
    ['a network that is a text', '  networking: none\n', ['infrastructure.networking']],
  ])('%s raise the error of their type alone', (_name, block, paths) => {
    const found = read(job({ block }))
    expect(found.map(({ code }) => code)).toEqual(paths.map(() => 'wrong-type'))
    expect(found.map(({ path }) => path)).toEqual(paths)
  })

  it.each(['large', '[1024, 2048]', '~'])('compute %s is not missing', (compute) => {
    const found = read(job({ runtime: `type: ecs\n    compute: ${compute}` }))
    expect(found.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('a finding about an item stands at that item, whatever is wrong before it', () => {
    const block = '  networking: {vpc_id: vpc-12345678, subnet_ids: [7, subnet-12345678, net-1]}\n'
    expect(read(job({ block })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type infrastructure.networking.subnet_ids[0]',
      'refused-by-cloud infrastructure.networking.subnet_ids[2]',
    ])
  })
})

describe('words of the field', () => {
  it.each([
    ['eks', 'kubernetes'],
    ['EKS', 'kubernetes'],
    ['gke', 'kubernetes'],
    ['aks', 'kubernetes'],
    ['k8s', 'kubernetes'],
    ['kube', 'kubernetes'],
    ['fargate', 'ecs'],
    ['aws_fargate', 'ecs'],
    ['ecs-fargate', 'ecs'],
    ['mwaa', 'airflow'],
    ['composer', 'airflow'],
    ['cloudrun', 'cloud_run'],
    ['Cloud Run', 'cloud_run'],
    ['cloud_function', 'cloud_functions'],
    ['aca', 'container_apps'],
    ['kubernets', 'kubernetes'],
  ])('the runtime %s is offered as %s and not changed', (type, meant) => {
    const text = job({ runtime: `type: ${type}` })
    expect(read(text)[0]).toMatchObject({ fix: undefined, choices: [`Change to ${meant}`] })
    expect(fixed(text)).toBe(text)
  })

  it.each(['ec2', 'emr', 'batch', 'nomad'])(
    'the runtime %s is no slip of another: each of the cloud is offered',
    (type) => {
      expect(read(job({ runtime: `type: ${type}` }))[0]).toMatchObject({
        fix: undefined,
        choices: ['ecs', 'dagster', 'kubernetes', 'airflow'].map((one) => `Change to ${one}`),
      })
    },
  )

  it.each([
    ['google', 'gcp'],
    ['google_cloud', 'gcp'],
    ['amazon', 'aws'],
    ['azurerm', 'azure'],
    ['microsoft', 'azure'],
    ['AWS', 'aws'],
  ])('the provider %s is offered as %s and not changed', (provider, meant) => {
    const text = job({ provider })
    expect(read(text)[0]).toMatchObject({ fix: undefined, choices: [`Change to ${meant}`] })
    expect(fixed(text)).toBe(text)
  })

  it.each([
    ['production', ['prod']],
    ['stage', ['staging']],
    ['stagign', ['staging']],
    ['devops', ['dev', 'staging', 'prod']],
  ])('the environment %s leaves a choice', (stage, meant) => {
    const text = job({ tags: `    environment: ${stage}\n` }).replace('environment: prod\n', '')
    const finding = read(text).find(({ path }) => path === 'infrastructure.tags.environment')
    expect(finding).toMatchObject({
      fix: undefined,
      choices: meant.map((one) => `Change to ${one}`),
    })
    expect(fixed(text)).toBe(text)
  })
})

describe('names of keys', () => {
  const backend = (setting: string) =>
    job({
      terraform: `    backend:\n      type: s3\n      config: {bucket: tf-state, key: jobs/a.tfstate, region: us-east-1, ${setting}}\n`,
    })

  it('a setting that Terraform moved is told its new place, and not renamed', () => {
    const text = backend('assume_role_duration_seconds: 3600')
    const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('assume_role.duration'),
    ])
    expect(fixed(text)).toBe(text)
  })

  it.each([
    'profiles: [a, b]',
    'max_retry: 3',
    'assume_roles: arn',
    'endpoints_s3: https://s3',
    'encypt: strong',
    'encrypted: true',
    'encypt: true, encrypt: false',
  ])('%s is not renamed', (setting) => {
    expect(fixed(backend(setting))).toBe(backend(setting))
  })

  it.each([
    ['encypt: true', 'encrypt: true'],
    ['use_lockfle: true', 'use_lockfile: true'],
    ['max_retires: 3', 'max_retries: 3'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(backend(before))).toBe(backend(after))
  })
})

describe('amounts', () => {
  it('a timeout without a unit counts seconds, minutes or hours', () => {
    const text = job({ runtime: 'type: ecs\n    timeout: 60   # minutes' })
    expect(fixed(text)).toBe(text)
    const found = read(text).find(({ code }) => code === 'unknown-key')
    expect(found?.choices).toEqual([
      'Rename to timeout_seconds: 60 seconds',
      'Rename to timeout_seconds: 3600 seconds, for 60 minutes',
      'Rename to timeout_seconds: 216000 seconds, for 60 hours',
      'Remove it',
    ])
  })

  it.each([
    ['a rate', { block: '  monitoring: {alerts: {thresholds: {error_rate: 0.05}}}\n' }],
    ['a size', { runtime: 'type: ecs\n    compute: {cpu: "1024", memory: 16Gi}' }],
    ['a size without a unit', { runtime: 'type: ecs\n    compute: {cpu: "2", memory: "4"}' }],
    ['a size that Fargate has not', { runtime: 'type: ecs\n    compute: {cpu: "1000"}' }],
    ['milliseconds', { runtime: 'type: ecs\n    timeout_seconds: 3600000' }],
    ['gigabytes, which are no GiB', { runtime: 'type: ecs\n    compute: {memory: 4 GB}' }],
  ])('%s is reported with choices, and not changed', (_name, parts) => {
    const text = job(parts)
    expect(read(text).some(({ choices }) => choices.length > 0)).toBe(true)
    expect(fixed(text)).toBe(text)
  })

  it('the same amount in the unit of the field is certain', () => {
    const text = job({ runtime: 'type: ecs\n    compute: {cpu: 1 vCPU, memory: 2Gi}' })
    expect(fixed(text)).toBe(text.replace('1 vCPU', '"1024"').replace('2Gi', '"2048"'))
  })
})
