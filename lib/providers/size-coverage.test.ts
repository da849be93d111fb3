import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { sizeCoverage } from './size-coverage'

const job = (provider: string, runtime: string, rest = '') =>
  `tenant_id: acme\ninfrastructure: {provider: ${provider}, runtime: {type: ${runtime}${rest}}}\n`

it.each([
  ['Fargate', job('aws', 'ecs'), 'all', 'all'],
  ['Container Apps', job('azure', 'container_apps'), 'all', 'all'],
  [
    'the consumption plan by name',
    job('azure', 'dagster', ', compute: {instance_type: Consumption}'),
    'all',
    'all',
  ],
  [
    'a workload profile',
    job('azure', 'container_apps', ', compute: {instance_type: D4}'),
    'usual',
    'usual',
  ],
  ['Cloud Run', job('gcp', 'cloud_run'), 'all', 'usual'],
  ['Airflow on Cloud Run', job('gcp', 'airflow'), 'all', 'usual'],
  ['a function', job('gcp', 'cloud_functions'), 'usual', 'usual'],
  ['Kubernetes', job('gcp', 'kubernetes'), 'usual', 'usual'],
  ['no cloud', 'tenant_id: acme\n', 'usual', 'usual'],
  [
    'another module',
    job('aws', 'ecs', '}, terraform: {module_source: acme/job/aws'),
    'usual',
    'usual',
  ],
  [
    'a variable in place of the block',
    job('aws', 'ecs', '}, terraform: {variables: {compute: {cpu: 1}}'),
    'usual',
    'usual',
  ],
])('%s', (_, text, cpu, memory) => {
  const { support, model } = analyse({ job: { name: 'job.yaml', text } })
  expect(sizeCoverage(support, model)).toMatchObject({ cpu, memory })
})
