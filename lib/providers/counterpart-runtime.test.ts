import { expect, it } from 'vitest'
import { counterpartRuntime } from './counterpart-runtime'

it.each([
  ['ecs', 'gcp', 'cloud_run'],
  ['ecs', 'azure', 'container_apps'],
  ['cloud_run', 'aws', 'ecs'],
  ['container_apps', 'gcp', 'cloud_run'],
  ['cloud_functions', 'aws', 'ecs'],
  ['cloud_functions', 'azure', 'container_apps'],
  ['cloud_functions', 'gcp', 'cloud_functions'],
  ['dagster', 'azure', 'dagster'],
  ['kubernetes', 'aws', 'kubernetes'],
  ['airflow', 'gcp', 'airflow'],
] as const)('%s is on %s %s', (runtime, to, there) => {
  expect(counterpartRuntime(runtime, to)).toBe(there)
})
