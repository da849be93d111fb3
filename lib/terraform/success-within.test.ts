import { expect, it } from 'vitest'
import type { JobModel } from '@/schemas/models'
import type { Provider, Runtime } from '@/schemas/vocabulary'
import { successWithin } from './success-within'

const CHANNELS = ['arn:aws:sns:us-east-1:123456789012:alerts']

function job(
  provider: Provider,
  type: Runtime,
  schedule: string,
  more: { timeout_seconds?: number; enabled?: boolean; channels?: string[] } = {},
): JobModel {
  const { enabled = true, channels = CHANNELS, timeout_seconds } = more
  return {
    infrastructure: {
      provider,
      runtime: { type, ...(timeout_seconds === undefined ? {} : { timeout_seconds }) },
      monitoring: { enabled, alerts: { channels } },
      terraform: { variables: { schedule } },
    },
  }
}

it.each([
  [job('aws', 'ecs', 'rate(1 day)', { timeout_seconds: 3600 }), 26],
  [job('aws', 'ecs', 'rate(1 day)', { timeout_seconds: 90 }), 26],
  [job('aws', 'ecs', 'cron(0 6 ? * MON-FRI *)'), 73],
  [job('aws', 'kubernetes', '0 6 * * *'), 25],
  [job('gcp', 'cloud_run', '0 */6 * * *', { timeout_seconds: 600 }), 8],
  [job('gcp', 'cloud_run', '0 6 * * *'), 25],
  [job('gcp', 'dagster', '0 6 * * *'), 25],
  [job('azure', 'dagster', '0 6 * * *'), 25],
  [job('aws', 'ecs', 'cron(0 6 1 * ? *)'), null],
  [job('azure', 'container_apps', '0 6 * * *'), 25],
  [job('azure', 'container_apps', '0 6 * * 1'), null],
])('%#', (model, hours) => {
  expect(successWithin(model)?.hours).toBe(hours)
})

it.each([
  job('aws', 'ecs', 'rate(1 day)', { enabled: false }),
  job('aws', 'ecs', 'rate(1 day)', { channels: [] }),
  job('aws', 'ecs', 'at(2027-01-01T00:00:00)'),
  job('aws', 'ecs', 'whenever'),
  { infrastructure: { provider: 'aws', runtime: { type: 'ecs' } } } satisfies JobModel,
])('nothing is expected: %#', (model) => {
  expect(successWithin(model)).toBeNull()
})
