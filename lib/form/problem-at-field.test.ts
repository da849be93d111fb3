import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'
import { formProblems } from './form-problems'
import { problemAtField } from './problem-at-field'

const JOB = `tenant_id: acme
infrastructure:
  provider: aws
  runtime: {type: ecs, timeout_seconds: -4}
  networking: {vpc_id: [a], subnet_ids: [a, [b]]}
  tags: {environment: live, owner: "", compliance: "x. y"}
`

const analysis = analyse({ job: { name: 'job.yaml', text: JOB } })
const at = (id: FieldId) =>
  (formProblems(analysis).byField.get(id) ?? []).map((one) => problemAtField(one, fieldPath(id)))

it.each<[FieldId, readonly (string | RegExp)[]]>([
  ['infrastructure/runtime/timeout_seconds', ['Must be at least 1.']],
  ['infrastructure/networking/vpc_id', [/^Must be text\./]],
  ['infrastructure/networking/subnet_ids', [/^Item 2 must be text, but it is a list\./]],
  ['infrastructure/tags/compliance', [/^Must be a list\./]],
])('%s: %j', (id, expected) => {
  const said = at(id)
  for (const words of expected) {
    expect(said).toContainEqual(words instanceof RegExp ? expect.stringMatching(words) : words)
  }
  expect(said.join(' ')).not.toContain('infrastructure.')
})

it('leaves what does not begin with the path as it is', () => {
  const message = 'The timeout is a whole number.'
  expect(problemAtField({ message, path: ['tenant_id'] }, ['tenant_id'])).toBe(message)
})
