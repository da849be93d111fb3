import { AWS, type RuleCases } from '../rule-case.test-support'
import { unusualRegions } from './unusual-regions'

const on = (provider: string, type: string, region: string) =>
  `tenant_id: acme
infrastructure:
  provider: ${provider}
  runtime: {type: ${type}}
  terraform: {variables: {region: ${region}}} # here
`

const misspelt = (provider: string, type: string, region: string, ...meant: string[]) => ({
  title: `${region} on ${provider}`,
  job: on(provider, type, region),
  code: 'unusual-region' as const,
  severity: 'warning' as const,
  path: 'infrastructure.terraform.variables.region',
  message: /^No region of .* is known as ".*"\. Did you mean .*\?$/,
  choices: meant.map((one) => on(provider, type, one)),
})

const STATE = 'bucket: acme-state, key: a/b.tfstate'
const inState = (region: string) =>
  `${AWS}  terraform: {backend: {type: s3, config: {${STATE}, region: ${region}}}}\n`

export const unusualRegionsCases: RuleCases = {
  of: unusualRegions,
  bad: [
    misspelt('aws', 'ecs', 'us-esat-1', 'us-east-1'),
    misspelt('aws', 'ecs', 'eu-centrl-1', 'eu-central-1'),
    misspelt('gcp', 'cloud_run', 'us-centrall1', 'us-central1'),
    misspelt('gcp', 'cloud_run', 'europe-wset1', 'europe-west1'),
    misspelt('azure', 'container_apps', 'westeuorpe', 'westeurope'),
    {
      title: 'the region of a state',
      job: inState('us-esat-1'),
      code: 'unusual-region',
      severity: 'warning',
      path: 'infrastructure.terraform.backend.config.region',
      message: 'No region of AWS is known as "us-esat-1". Did you mean us-east-1?',
      choices: [inState('us-east-1')],
    },
  ],
  good: [
    ...['us-east-1', 'eu-central-9', 'us-gov-west-1', 'cn-north-1', 'mars-north-1'].map(
      (region) => ({
        title: region,
        job: on('aws', 'ecs', region),
      }),
    ),
    { title: 'a new one of Azure', job: on('azure', 'container_apps', 'eastus3') },
    { title: 'a state where it is known', job: inState('eu-west-1') },
  ],
}
