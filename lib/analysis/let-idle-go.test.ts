import { expect, it } from 'vitest'
import { analyse } from './analyse'

function waysAt(runtime: string, block: string) {
  const [provider, type] = runtime.split(' ')
  const text = `tenant_id: acme\ninfrastructure:\n  provider: ${provider}\n  runtime:\n    type: ${type}\n${block}`
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  return diagnostics
    .filter(({ code }) =>
      ['unknown-key', 'out-of-range', 'other-cloud', 'vpc-without-subnets'].includes(code),
    )
    .map(({ code, choices = [] }) => `${code}: ${choices.map(({ title }) => title).join(', ')}`)
}

it.each([
  ['gcp cloud_functions', '    scaling: {target_cpu: 50}\n', ['unknown-key: Remove it']],
  ['aws ecs', '    scaling: {target_cpu_utilization: 170}\n', ['out-of-range: Remove it']],
  [
    'gcp kubernetes',
    '    compute: {cpu: "1"}\n    timeout_seconds: -1\n',
    ['out-of-range: Change to 1'],
  ],
  ['gcp cloud_run', '  networking: {vpc_id: vpc-0a1b2c3d}\n', ['other-cloud: Remove it']],
])('on %s, %j', (runtime, block, ways) => {
  expect(waysAt(runtime, block)).toEqual(ways)
})
