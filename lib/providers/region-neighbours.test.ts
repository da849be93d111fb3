import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { AWS_FACTS } from './aws/facts'
import { AZURE_FACTS } from './azure/facts'
import { CLOUDS } from './clouds'
import { re2 } from './field-checks/re2'
import { GCP_FACTS } from './gcp/facts'
import { knownRegions, neighbourRegion } from './region-neighbours'

const PATTERNS = {
  aws: AWS_FACTS.regionPattern.value,
  gcp: GCP_FACTS.regionPattern.value,
  azure: AZURE_FACTS.regionPattern.value,
}

describe.each(PROVIDERS)('the regions of %s', (cloud) => {
  const regions = knownRegions(cloud)

  it('are what its module takes, each once, the default among them', () => {
    expect(new Set(regions).size).toBe(regions.length)
    expect(regions.filter((region) => !re2(PATTERNS[cloud]).test(region))).toEqual([])
    expect(regions).toContain(CLOUDS[cloud].defaultRegion)
  })

  it('have a neighbour on each other cloud that this one knows, or none', () => {
    for (const to of PROVIDERS) {
      const near = regions.map((region) => neighbourRegion(region, cloud, to))
      expect(near).not.toContain(undefined)
      const known = knownRegions(to)
      expect(near.filter((region) => region && !known.includes(region))).toEqual([])
    }
  })
})

it.each([
  ['eu-central-1', 'aws', 'gcp', 'europe-west3'],
  ['eu-central-1', 'aws', 'azure', 'germanywestcentral'],
  ['germanynorth', 'azure', 'aws', 'eu-central-1'],
  // Ireland stays in the EU, although London is nearer.
  ['eu-west-1', 'aws', 'gcp', 'europe-west1'],
  ['West Europe', 'azure', 'gcp', 'europe-west4'],
  ['me-south-1', 'aws', 'gcp', null],
  ['us-gov-west-1', 'aws', 'gcp', undefined],
] as const)('%s of %s is on %s near %s', (region, from, to, near) => {
  expect(neighbourRegion(region, from, to)).toBe(near)
})
