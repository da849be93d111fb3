import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { readPolicy } from '../analysis/read-policy'
import { listExamples } from '../node/list-examples'
import { policyFindings } from './policy.test-support'

const file = {
  name: 'dativo-policy.yaml',
  text: readFileSync(
    join(import.meta.dirname, '../../public/examples/policies/dativo-policy.yaml'),
    'utf8',
  ),
}

it('has nothing wrong with it', () => {
  expect(readPolicy(file).findings).toEqual([])
})

it('is met by every example', async () => {
  const examples = await listExamples()
  for (const { job, asset } of examples) {
    const analysis = analyse({ job, asset, policy: file })
    expect(policyFindings(analysis).map(({ message }) => `${job.name}: ${message}`)).toEqual([])
    expect(analysis.hasErrors).toBe(false)
  }
})
