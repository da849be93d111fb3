import { describe, expect, it } from 'vitest'
import type { FieldId } from './fields'
import { FIELDS } from './fields'
import { isRequired } from './is-required'

describe('isRequired', () => {
  it('holds for what an empty document lacks', () => {
    const required = FIELDS.filter(({ id }) => isRequired(id, undefined)).map(({ id }) => id)
    expect(required).toEqual([
      'tenant_id',
      'infrastructure/provider',
      'infrastructure/runtime/type',
    ])
  })

  it.each<[FieldId, unknown, boolean]>([
    ['infrastructure/terraform/backend/type', { infrastructure: {} }, false],
    ['infrastructure/terraform/backend/type', { infrastructure: { terraform: {} } }, false],
    [
      'infrastructure/terraform/backend/type',
      { infrastructure: { terraform: { backend: null } } },
      false,
    ],
    [
      'infrastructure/terraform/backend/type',
      { infrastructure: { terraform: { backend: {} } } },
      true,
    ],
    [
      'infrastructure/monitoring/alerts/thresholds/error_rate',
      { infrastructure: { monitoring: { alerts: { thresholds: {} } } } },
      false,
    ],
  ])('%s in %j: %s', (id, root, expected) => {
    expect(isRequired(id, root)).toBe(expected)
  })
})
