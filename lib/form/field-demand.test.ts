import { describe, expect, it } from 'vitest'
import { readPolicy } from '../analysis/read-policy'
import { demandedChoices } from './demanded-choices'
import { demandInWords, fieldDemand } from './field-demand'
import type { FieldId } from './fields'

const policy = readPolicy({
  name: 'p.yaml',
  text: `version: 1
tags:
  CostCenter: { required: true, values: [A, B] }
  Owner: { values: ['*@acme.com'], description: A team. }
  Environment: { values: [dev, qa] }
  Project: { values: [x], pattern: ^y }
  Compliance: { values: [GDPR] }
  Governance_owner: { required: true }
`,
})
const active = { fileName: 'p.yaml', environment: null, ...policy.partFor(null) }
const demand = (id: FieldId) => fieldDemand(id, active)

describe('fieldDemand', () => {
  it.each<[FieldId, string | undefined]>([
    ['infrastructure/tags/cost_center', 'CostCenter'],
    ['infrastructure/tags/environment', 'Environment'],
    ['environment', 'Environment'],
    ['infrastructure/tags/compliance', 'Compliance'],
    ['infrastructure/tags/business_unit', undefined],
    ['infrastructure/runtime/type', undefined],
  ])('%s: %s', (id, name) => {
    expect(demand(id)?.name).toBe(name)
  })

  it('is nothing without a policy', () => {
    expect(fieldDemand('environment', null)).toBeNull()
  })

  it.each<[FieldId, string]>([
    ['infrastructure/tags/cost_center', 'Policy: required, one of A or B.'],
    ['infrastructure/tags/owner', 'Policy: *@acme.com. A team.'],
    ['infrastructure/tags/project', 'Policy: x, or text that matches ^y.'],
    ['infrastructure/tags/business_unit', ''],
  ])('says what it demands of %s: %s', (id, words) => {
    expect(demandInWords(demand(id))).toBe(words)
  })
})

describe('demandedChoices', () => {
  const stages = ['dev', 'staging', 'prod'].map((value) => ({ value, label: value }))
  it.each<[FieldId, boolean, string, readonly string[] | undefined]>([
    ['infrastructure/tags/cost_center', false, '', ['A', 'B']],
    ['infrastructure/tags/cost_center', false, 'B', ['A', 'B']],
    ['infrastructure/tags/cost_center', false, 'C', ['C (not allowed by the policy)', 'A', 'B']],
    ['infrastructure/tags/owner', false, 'x', undefined],
    ['infrastructure/tags/project', false, '', undefined],
    ['infrastructure/tags/business_unit', false, '', undefined],
    ['infrastructure/tags/environment', true, 'dev', ['dev']],
    ['infrastructure/tags/environment', true, 'prod', ['prod (not allowed by the policy)', 'dev']],
    ['infrastructure/tags/business_unit', true, '', ['dev', 'staging', 'prod']],
  ])('%s, with choices of its own: %s, set to "%s": %j', (id, hasOwn, present, labels) => {
    const choices = demandedChoices(hasOwn ? stages : null, present, demand(id))
    expect(choices?.map(({ label }) => label)).toEqual(labels)
  })
})
