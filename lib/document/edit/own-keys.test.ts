import { expect, it } from 'vitest'
import { analyse } from '../../analysis/analyse'
import { tagReport } from '../../report/tag-report'
import type { Path } from '../document'
import { edited } from '../edited.test-support'
import { spanOf } from '../locate'
import { parseDocument } from '../parse-document'

const JOB = `x-tags: &t
  cost_center: FIN-001
  owner: data-team
  compliance: [GDPR, SOC2]
  custom: {team: a, stage: b}
tenant_id: acme
infrastructure:
  tags:
    <<: *t # shared
    environment: prod
  terraform: {}
`
const TAGS = ['infrastructure', 'tags']

it.each<[title: string, path: Path, value: unknown, added: string]>([
  ['a text', [...TAGS, 'owner'], 'ops', 'owner: ops'],
  ['an item of a list', [...TAGS, 'compliance', 1], 'HIPAA', 'compliance: [GDPR, HIPAA]'],
  ['a further item', [...TAGS, 'compliance', 2], 'PCI', 'compliance: [GDPR, SOC2, PCI]'],
  ['a whole list', [...TAGS, 'compliance'], ['A', 'B', 'C'], 'compliance: [A, B, C]'],
])('an edit of %s that is merged writes an own key below the merge', (_, path, value, added) => {
  expect(edited(JOB, { op: 'set', path, value })).toBe(
    JOB.replace('    environment: prod\n', `    environment: prod\n    ${added}\n`),
  )
})

it('writes out a merged block in which a key changes', () => {
  const text = edited(JOB, { op: 'set', path: [...TAGS, 'custom', 'team'], value: 'z' })
  expect(text).toContain('    custom:\n      team: z\n      stage: b\n')
  const without = edited(JOB, { op: 'delete', path: [...TAGS, 'custom', 'team'] })
  expect(without).toContain('    custom:\n      stage: b\n')
})

it.each([
  ['a: &x {p: 1}\nb: {<<: *x}\n', ['b', 'p'], 2, 'a: &x {p: 1}\nb: {<<: *x, p: 2}\n'],
  ['a: &x {p: 1}\nb:\n  <<: [*x]\n', ['b', 'p'], 2, 'a: &x {p: 1}\nb:\n  <<: [*x]\n  p: 2\n'],
  ['a: &x {p: 1}\n<<: *x\n', ['p'], 2, 'a: &x {p: 1}\n<<: *x\np: 2\n'],
  ['b:\n  <<: {p: 1}\n', ['b', 'p'], 2, 'b:\n  <<: {p: 1}\n  p: 2\n'],
])('knows every form of a merge: %s', (text, path, value, after) => {
  expect(edited(text, { op: 'set', path, value })).toBe(after)
})

it('changes the own key when there is one', () => {
  const text = 'a: &x {p: 1}\nb: {<<: *x, p: 2}\n'
  expect(edited(text, { op: 'set', path: ['b', 'p'], value: 3 })).toBe(
    'a: &x {p: 1}\nb: {<<: *x, p: 3}\n',
  )
})

it.each([
  ['a: &x {p: 1}\nb: {<<: *x}\n', ['b', 'p'], '1'],
  ['a: &x {p: 1}\nc: &y {p: 2}\nb: {<<: [*x, *y]}\n', ['b', 'p'], '1'],
  ['a: &x {p: 1}\nc: &y {p: 2}\nb: {<<: *x, <<: *y}\n', ['b', 'p'], '2'],
  ['a: &x {p: 1}\nc: &y {<<: *x}\nb: {<<: *y}\n', ['b', 'p'], '1'],
  ['a: &x {p: [u, v]}\nb: {<<: *x}\n', ['b', 'p', 1], 'v'],
  ['a: &x {p: 1}\nb: *x\n', ['b', 'p'], 'b'],
  ['a: &x {p: 1}\nb: {<<: *x, p: 2}\n', ['b', 'p'], '2'],
  ['a: &x {p: 1}\nb: {<<: *x}\n', ['b', 'q'], 'b'],
])('a place is where the value is written: %s at %j', (text, path, marked) => {
  const document = parseDocument(text)
  const { start, end } = spanOf(document, path)
  expect(text.slice(start, end)).toBe(marked)
})

it('the ledger names the line where a merged value stands', () => {
  const analysis = analyse({ job: { name: 'job.yaml', text: JOB } })
  const lines = tagReport(analysis).ledger.map(({ name, winner }) => [name, winner.line])
  expect(Object.fromEntries(lines)).toMatchObject({ CostCenter: 2, Owner: 3, Environment: 10 })
})
