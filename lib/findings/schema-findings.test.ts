import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'

const codesOf = (text: string) =>
  analyse({ job: { name: 'job.yaml', text } }).diagnostics.map(({ code }) => code)

const REST =
  'infrastructure:\n  provider: aws\n  runtime: {type: ecs, compute: {cpu: 1024, memory: 2048}}\n'

it('says of a key that only looks like a required one what it is, not that one is missing', () => {
  const found = codesOf(`\u200btenant_id: acme\n${REST}`)
  expect(found).toContain('look-alike-key')
  expect(found).not.toContain('missing-key')
})

it('says that a required key is missing where no other looks like it', () => {
  expect(codesOf(`owned_by: acme\n${REST}`)).toContain('missing-key')
})
