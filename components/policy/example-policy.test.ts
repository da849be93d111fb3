import { expect, test } from 'vitest'
import { analyseWithPolicy } from '@/lib/policy/policy.test-support'
import { EXAMPLE_POLICY } from './example-policy'

test('the example is a policy without findings, and a job that has what it demands passes', () => {
  const job = `tenant_id: acme
asset: orders
environment: prod
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags:
    cost_center: FIN-001
    owner: data@acme.com
    compliance: [GDPR]
`
  const { policy, diagnostics } = analyseWithPolicy({ job, policy: EXAMPLE_POLICY })
  expect(policy?.findings).toEqual([])
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const without = analyseWithPolicy({
    job: job.replace('FIN-001', 'OPS-1'),
    policy: EXAMPLE_POLICY,
  })
  expect(without.diagnostics.some(({ message }) => message.includes('OPS-1'))).toBe(true)
})
