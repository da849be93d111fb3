import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { writeTfvarsJson } from './write-json'

function variablesOf(job: string): Record<string, unknown> {
  const { variables } = analyse({ job: { name: 'nightly.yaml', text: job } })
  return JSON.parse(writeTfvarsJson(variables))
}

const FULL = `tenant_id: acme
asset: customers
target_connector: iceberg
infrastructure:
  terraform:
    variables: { schedule: rate(1 day), timeout_seconds: 60 }
  monitoring:
    alerts: { thresholds: { error_rate: 5 }, channels: [] }
    enabled: true
  tags: { owner: me }
  storage:
    encryption: { kms_key_id: k, enabled: true }
    data_bucket: d
  networking: { subnet_ids: [s], vpc_id: v, colour: blue }
  provider: aws
  runtime:
    timeout_seconds: 3600
    scaling: {}
    compute: { memory: 4096, cpu: 2048 }
    type: ecs
`

describe('terraformVariables', () => {
  it('come in the order of the specification, sizes as text, unknown keys left out', () => {
    const variables = variablesOf(FULL)
    expect(Object.keys(variables)).toEqual([
      'cloud_provider',
      'runtime_type',
      'job_name',
      'tenant_id',
      'compute',
      'timeout_seconds',
      'networking',
      'storage',
      'monitoring',
      'tags',
      'job_document',
      'schedule',
    ])
    expect(variables).toMatchObject({
      cloud_provider: 'aws',
      job_name: 'customers_to_iceberg',
      compute: { cpu: '2048', memory: '4096' },
      networking: { vpc_id: 'v', subnet_ids: ['s'] },
      timeout_seconds: 60,
    })
    expect(variables.networking).not.toHaveProperty('colour')
  })

  it('hold the job itself, its asset and its environment', () => {
    const job =
      'tenant_id: acme\r\nenvironment: prod\nasset_path: assets/a.yaml\ninfrastructure: {provider: aws}\n'
    const asset = { name: 'a.yaml', text: 'name: größe\n'.normalize('NFD') }
    const { variables } = analyse({ job: { name: 'job.yaml', text: job }, asset })
    expect(JSON.parse(writeTfvarsJson(variables))).toMatchObject({
      job_document: job,
      asset_document: `base64:${Buffer.from(asset.text).toString('base64')}`,
      asset_path: 'assets/a.yaml',
      environment_name: 'prod',
    })
  })

  it('hold no job that is in the image', () => {
    const block = 'terraform: {variables: {job_config_path: /app/configs/job.yaml}}'
    const variables = variablesOf(`infrastructure: {provider: aws, ${block}}\n`)
    expect(variables).not.toHaveProperty('job_document')
    expect(variables.job_config_path).toBe('/app/configs/job.yaml')
  })

  it('are none without a provider', () => {
    expect(variablesOf('tenant_id: acme\n')).toEqual({})
  })

  it.each([
    ['job_name: x\nasset: a\n', 'x'],
    ['asset: a\n', 'a'],
    ['', 'nightly'],
  ])('name the job after %j: %s', (start, name) => {
    expect(variablesOf(`${start}infrastructure: {provider: aws}\n`).job_name).toBe(name)
  })

  it.each([
    [
      'aws',
      'monitoring: {alerts: {channels: ["arn:aws-cn:sns:cn-north-1:1:t"]}}',
      { region: 'cn-north-1' },
    ],
    [
      'aws',
      'storage: {encryption: {kms_key_id: "arn:aws-us-gov:kms:us-gov-west-1:1:key/k"}}',
      { region: 'us-gov-west-1' },
    ],
    [
      'gcp',
      'networking: {vpc_id: projects/p1/locations/europe-west4/connectors/c}',
      { region: 'europe-west4', project_id: 'p1' },
    ],
    [
      'gcp',
      'storage: {encryption: {kms_key_id: projects/p1/locations/global/keyRings/r/cryptoKeys/k}}',
      { project_id: 'p1' },
    ],
    [
      'azure',
      'networking: {subnet_ids: [/subscriptions/s1/resourceGroups/rg1/providers/x]}',
      { subscription_id: 's1', resource_group_name: 'rg1' },
    ],
    ['aws', 'terraform: {variables: {region: eu-west-1}}', { region: 'eu-west-1' }],
    ['azure', 'tags: {}', {}],
  ])('on %s read the place from %s', (provider, block, place) => {
    const variables = variablesOf(`infrastructure:\n  provider: ${provider}\n  ${block}\n`)
    const names = ['region', 'project_id', 'subscription_id', 'resource_group_name']
    const found = Object.fromEntries(
      Object.entries(variables).filter(([name]) => names.includes(name)),
    )
    expect(found).toEqual(place)
  })

  it('gives Google Cloud its tags as labels', () => {
    const variables = variablesOf('tenant_id: acme\ninfrastructure: {provider: gcp}\n')
    expect(variables.labels).toMatchObject({ tenantid: 'acme', managedby: 'dativo' })
    expect(variables).not.toHaveProperty('tags')
  })

  it('leaves out what no tfvars file can say', () => {
    const block = 'terraform: {variables: {"two words": 1, nan: .nan, ok: [1, .inf]}}'
    expect(variablesOf(`infrastructure: {provider: aws, ${block}}\n`)).toMatchObject({
      ok: [1, null],
    })
  })
})
