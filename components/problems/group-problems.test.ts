import { expect, it } from 'vitest'
import type { Diagnostic, DiagnosticCode } from '@/lib/diagnostics/diagnostic'
import { groupProblems } from './group-problems'

const found = (
  code: DiagnosticCode,
  path: string,
  document: Diagnostic['document'] = 'job',
): Diagnostic => ({
  severity: 'error',
  code,
  message: '',
  document,
  path: path === '' ? [] : path.split('.'),
  span: { start: 0, end: 1 },
})

const DIAGNOSTICS = [
  found('refused-by-cloud', 'infrastructure.storage.data_bucket'),
  found('wrong-type', 'tenant_id'),
  found('refused-by-cloud', 'infrastructure.networking.subnet_ids.0'),
  found('wrong-type', 'schema', 'asset'),
  found('wrong-type', ''),
  found('unknown-key', 'infrastructure.storage.bucket'),
]

const shown = (grouping: 'section' | 'kind') =>
  groupProblems(DIAGNOSTICS, grouping).map(({ title, diagnostics }) => [
    title,
    ...diagnostics.map((one) => DIAGNOSTICS.indexOf(one)),
  ])

it('groups by section, in the order of the form', () => {
  expect(shown('section')).toEqual([
    ['File as a whole', 4],
    ['Job', 1],
    ['Networking', 2],
    ['Storage', 0, 5],
    ['Asset', 3],
  ])
})

it('groups by kind, in the order of the findings', () => {
  expect(shown('kind')).toEqual([
    ['Refused by cloud', 0, 2],
    ['Wrong type', 1, 3, 4],
    ['Unknown key', 5],
  ])
})
