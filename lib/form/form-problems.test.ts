import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import { runtimeSupport } from '../providers/clouds'
import type { FieldId } from './fields'
import { formProblems, nearestField } from './form-problems'

describe('nearestField', () => {
  it.each<[Path, string, boolean]>([
    [['tenant_id'], 'tenant_id', true],
    [
      ['infrastructure', 'networking', 'subnet_ids', 2],
      'infrastructure/networking/subnet_ids',
      true,
    ],
    [
      ['infrastructure', 'monitoring', 'alerts', 'thresholds', 'error_rate'],
      'infrastructure/monitoring/alerts/thresholds/error_rate',
      true,
    ],
    [
      ['infrastructure', 'monitoring', 'alerts', 'thresholds', 'lag'],
      'infrastructure/monitoring/alerts/thresholds',
      true,
    ],
    [['infrastructure', 'tags'], 'infrastructure/tags/cost_center', false],
    [['infrastructure', 'runtime', 'compute', 'cpuu'], 'infrastructure/runtime/compute/cpu', false],
    [['infrastructure', 'netwroking'], 'infrastructure/provider', false],
    [['tenant'], 'tenant_id', false],
    [[], 'tenant_id', false],
  ])('%j is at %s (%s)', (path, id, isAtField) => {
    const nearest = nearestField(path)
    expect([nearest.field.id, nearest.isAtField]).toEqual([id, isAtField])
  })
})

describe('formProblems', () => {
  const found = (severity: Diagnostic['severity'], path: Path, document: 'job' | 'asset' = 'job') =>
    ({
      severity,
      code: 'wrong-type',
      message: '',
      document,
      path,
      span: { start: 0, end: 0 },
    }) satisfies Diagnostic
  const noEffect = (severity: Diagnostic['severity'], path: Path) => ({
    ...found(severity, path),
    code: 'no-effect' as const,
  })
  const diagnostics = [
    found('error', ['infrastructure', 'tags', 'owner']),
    found('warning', ['infrastructure', 'tags', 'owner']),
    found('warning', ['infrastructure', 'tags', 'ownr']),
    found('info', ['infrastructure', 'tags', 'project']),
    found('error', ['tenant_id'], 'asset'),
    noEffect('info', ['infrastructure', 'runtime', 'compute', 'instance_type']),
    noEffect('warning', ['infrastructure', 'storage', 'encryption', 'kms_key_id']),
  ]
  const analysis = { diagnostics, support: runtimeSupport('aws', 'ecs') }
  const problems = formProblems(analysis)

  it('puts a finding at its field, or at its section', () => {
    expect(problems.byField.get('infrastructure/tags/owner')).toEqual(diagnostics.slice(0, 2))
    expect(problems.bySection.get('tags')).toEqual([diagnostics[2]])
  })

  it('counts errors and warnings of the section', () => {
    expect(problems.counts.get('tags')).toEqual({ errors: 1, warnings: 2 })
  })

  it('puts what a missing field is about at that field', () => {
    const text = 'tenant_id: acme\ninfrastructure: {provider: gcp, runtime: {type: cloud_run}}\n'
    const { byField } = formProblems(analyse({ job: { name: 'job.yaml', text } }))
    const codesAt = (id: FieldId) => (byField.get(id) ?? []).map(({ code }) => code)
    expect(codesAt('infrastructure/terraform/variables/region')).toEqual(['default-region'])
    expect(codesAt('infrastructure/terraform/variables/project_id')).toEqual(['value-left-open'])
    expect(codesAt('infrastructure/provider')).toEqual([])
  })

  it('leaves the findings of the asset out', () => {
    expect(problems.byField.has('tenant_id')).toBe(false)
    expect(problems.counts.has('job')).toBe(false)
  })

  it('leaves out that a field has no effect on the runtime, which the form says elsewhere', () => {
    expect(problems.byField.has('infrastructure/runtime/compute/instance_type')).toBe(false)
  })

  it('has what another field turns off unasked, with its way out', () => {
    expect(problems.byField.get('infrastructure/storage/encryption/kms_key_id')).toEqual(
      diagnostics.slice(-1),
    )
    expect(problems.counts.get('storage')).toEqual({ errors: 0, warnings: 1 })
  })

  it('gives the same result for the same findings', () => {
    expect(formProblems(analysis)).toBe(problems)
  })
})
