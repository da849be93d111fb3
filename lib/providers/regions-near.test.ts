import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { sayRegion } from './regions-near'

const job = (provider: string, runtime: string, region: string) =>
  `tenant_id: acme\ninfrastructure:\n  provider: ${provider}\n  runtime: {type: ${runtime}}\n  terraform: {variables: {region: ${region}}}\n`

it.each([
  ['gcp', 'cloud_run', 'us-east-1', ['us-east4', 'us-east1']],
  ['gcp', 'cloud_run', 'westeurope', ['europe-west4']],
  ['gcp', 'cloud_run', 'us_central1', ['us-central1']],
  ['aws', 'ecs', 'europe-west1', ['eu-west-3']],
  ['aws', 'ecs', 'US-EAST-1', ['us-east-1']],
  ['azure', 'container_apps', 'us-east-1', ['eastus']],
  ['azure', 'container_apps', 'west-europe', ['westeurope']],
])('on %s (%s), %s may be %j', (provider, runtime, region, near) => {
  const text = job(provider, runtime, region)
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  const found = diagnostics.find(({ code }) => code === 'refused-by-cloud')
  expect(found?.choices?.map(({ title }) => title)).toEqual(near.map((one) => `Change to ${one}`))
})

it('says of which cloud a region is, and that none is near', () => {
  expect(sayRegion('us-east-1', 'gcp')).toBe('"us-east-1" is a region of AWS.')
  expect(sayRegion('me-south-1', 'gcp')).toBe(
    '"me-south-1" is a region of AWS; none of Google Cloud is near it.',
  )
  expect(sayRegion('us-east-1', 'aws')).toBeNull()
  expect(sayRegion('moon', 'aws')).toBeNull()
})
