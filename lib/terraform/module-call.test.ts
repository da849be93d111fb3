import { parse } from '@cdktn/hcl2json'
import { expect, it } from 'vitest'
import { CLOUDS } from '../providers/clouds'
import { moduleCallFile } from './module-call'
import { backendFile, providersFile } from './root-files'

const VARIABLES = [{ name: 'job_name', value: 'x', path: null }]

it('calls the module with the variables, and declares what the provider block reads', async () => {
  const { text } = moduleCallFile(
    { source: 'acme/dativo/gcp', version: '~> 1.0' },
    CLOUDS.gcp,
    VARIABLES,
  )
  const parsed = await parse('main.tf', text)
  expect(parsed.module.job).toEqual([
    {
      source: 'acme/dativo/gcp',
      version: '~> 1.0',
      job_name: '${var.job_name}',
      region: '${var.region}',
      project_id: '${var.project_id}',
    },
  ])
  expect(parsed.variable.region[0].default).toBe('us-central1')
  expect(parsed.variable.project_id[0]).not.toHaveProperty('default')
})

it('writes any source as one literal string', async () => {
  const source = 'git::https://x.com/${a}"b.git?ref=1'
  const { text } = moduleCallFile({ source }, CLOUDS.aws, VARIABLES)
  const parsed = await parse('main.tf', text)
  expect(parsed.module.job[0].source).toBe(source.replace('$', '$$$$'))
})

it('writes the backend with its settings, nested ones too', async () => {
  const config = { bucket: 'b', endpoints: { s3: 'https://x' }, encrypt: true }
  const file = backendFile({ type: 's3', config })
  const parsed = await parse('backend.tf', file?.text ?? '')
  expect(parsed.terraform[0].backend.s3).toEqual([config])
  expect(backendFile(undefined)).toBeNull()
  expect(backendFile({ type: 'local' })?.text).toContain('backend "local" {}')
})

it.each(Object.values(CLOUDS))('$label: the provider block is HCL', async (cloud) => {
  for (const support of cloud.runtimes) {
    const parsed = await parse('providers.tf', providersFile(cloud, support).text)
    expect(Object.keys(parsed.provider)).toContain(cloud.terraform.name)
  }
})
