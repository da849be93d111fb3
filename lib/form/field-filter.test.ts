import { describe, expect, it } from 'vitest'
import { type FieldFilter, type FilterContext, filterFields } from './field-filter'
import { FIELDS } from './fields'

const context: FilterContext = {
  root: {
    tenant_id: 'acme',
    infrastructure: { monitoring: { alerts: { thresholds: { error_rate: 5, lag: 1 } } } },
  },
  openedRoot: {
    tenant_id: 'globex',
    infrastructure: { monitoring: { alerts: { thresholds: { error_rate: 6, lag: 1 } } } },
  },
  analysis: {
    support: null,
    diagnostics: [
      {
        severity: 'warning',
        code: 'no-owner-tag',
        message: '',
        document: 'job',
        path: ['infrastructure', 'tags', 'owner'],
        span: { start: 0, end: 0 },
      },
      {
        severity: 'info',
        code: 'default-region',
        message: '',
        document: 'job',
        path: ['infrastructure', 'provider'],
        span: { start: 0, end: 0 },
      },
    ],
  },
}
const VARIABLES = 'infrastructure/terraform/variables'
const ids = (filter: Partial<FieldFilter>) =>
  filterFields({ text: '', scope: 'all', ...filter }, context).map(({ id }) => id)

describe('filterFields', () => {
  it('lets everything through at first', () => {
    expect(ids({})).toEqual(FIELDS.map(({ id }) => id))
  })

  it.each([
    ['cost cen', ['infrastructure/tags/cost_center']],
    ['KMS_KEY', ['infrastructure/storage/encryption/kms_key_id']],
    ['runtime.compute.cpu', ['infrastructure/runtime/compute/cpu']],
    [
      'storage bucket',
      ['infrastructure/storage/state_bucket', 'infrastructure/storage/data_bucket'],
    ],
    ['nothing such', []],
    ['cron', [`${VARIABLES}/schedule`, `${VARIABLES}/schedule_time_zone`]],
    ['docker', [`${VARIABLES}/image`, `${VARIABLES}/docker_repository`]],
    ['env vars', [`${VARIABLES}/environment`]],
    [
      'run secrets',
      [
        `${VARIABLES}/secrets`,
        `${VARIABLES}/image_pull_secrets`,
        `${VARIABLES}/code_location_secrets`,
      ],
    ],
    ['terraform.variables.max_retries', [`${VARIABLES}/max_retries`]],
  ])('finds “%s” by section, label and key', (text, expected) => {
    expect(ids({ text })).toEqual(expected)
  })

  it.each(['schedule', 'image', 'secrets', 'environment', 'region', 'command', 'location'])(
    'finds something for “%s”',
    (text) => {
      expect(ids({ text })).toContainEqual(expect.stringContaining(VARIABLES))
    },
  )

  it('tells what differs from the opened file', () => {
    expect(ids({ scope: 'changed' })).toEqual([
      'tenant_id',
      'infrastructure/monitoring/alerts/thresholds/error_rate',
    ])
  })

  it('tells what is required, and what has problems', () => {
    expect(ids({ scope: 'required' })).toEqual([
      'tenant_id',
      'infrastructure/provider',
      'infrastructure/runtime/type',
    ])
    expect(ids({ scope: 'problems' })).toEqual(['infrastructure/tags/owner'])
  })

  it('asks for both, text and scope', () => {
    expect(ids({ text: 'tenant', scope: 'changed' })).toEqual(['tenant_id'])
    expect(ids({ text: 'owner', scope: 'changed' })).toEqual([])
  })
})
