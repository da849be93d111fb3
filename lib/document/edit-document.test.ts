import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits'
import { type DocumentEdit, planEdit, planEdits } from './edit-document'
import { edited } from './edited.test-support'
import { AWS_JOB } from './jobs.test-support'
import { parseDocument } from './parse-document'

describe('planEdit refuses', () => {
  const shared = 'base: &x\n  cpu: 1\n  memory: {a: 1}\nb: *x\nc:\n  <<: *x\n  d: 1\n'
  it.each<[name: string, text: string, edit: DocumentEdit, words: string]>([
    ['a text with errors', 'a: [', { op: 'set', path: ['a'], value: 1 }, 'has an error'],
    ['a value that others repeat', shared, { op: 'set', path: ['base', 'cpu'], value: 2 }, '&x'],
    ['a new key of such a value', shared, { op: 'set', path: ['base', 'x'], value: 2 }, '&x'],
    ['a key of such a value', shared, { op: 'rename', path: ['base', 'cpu'], key: 'x' }, '&x'],
    ['removing an anchor in use', shared, { op: 'delete', path: ['base'] }, 'in the text'],
    ['an alias', shared, { op: 'set', path: ['b'], value: 2 }, '*x'],
    ['what an alias repeats', shared, { op: 'set', path: ['b', 'cpu'], value: 2 }, '*x'],
    ['a new key of an alias', shared, { op: 'set', path: ['b', 'new'], value: 2 }, '*x'],
    ['removing a merged key', shared, { op: 'delete', path: ['c', 'cpu'] }, 'stands in line 2'],
    ['renaming a merged key', shared, { op: 'rename', path: ['c', 'cpu'], key: 'x' }, 'in line 2'],
    [
      'removing an own key above a merged one',
      `${shared}  cpu: 2\n`,
      { op: 'delete', path: ['c', 'cpu'] },
      'cpu comes from another map through a merge key (<<): it stands in line 2.',
    ],
    ['a key below a text', 'a: x', { op: 'set', path: ['a', 'b'], value: 1 }, '"x" stands'],
    [
      'a name in a list',
      'a: [x]',
      { op: 'set', path: ['a', 'b'], value: 1 },
      'The list has 1 items',
    ],
    [
      'an index far behind a list',
      'a: [x]',
      { op: 'set', path: ['a', 2], value: 1 },
      'The list has',
    ],
    ['a negative index', 'a: [x]', { op: 'set', path: ['a', -1], value: 1 }, 'The list has'],
    ['a function', 'a: 1', { op: 'set', path: ['a'], value: () => 1 }, 'cannot be written'],
    ['undefined', 'a: 1', { op: 'set', path: ['a'], value: undefined }, 'cannot be written'],
    ['a date', 'a: 1', { op: 'set', path: ['a'], value: [new Date(0)] }, 'cannot be written'],
    [
      'a block below an explicit key',
      '? a\n: b\n',
      { op: 'set', path: ['a'], value: { c: 1 } },
      'in the text',
    ],
    [
      'a change of a typed value',
      'a: !!str 1',
      { op: 'set', path: ['a'], value: 2 },
      'in the text',
    ],
  ])('%s', (_name, text, edit, words) => {
    const result = edited(text, edit)
    expect(result).toMatch(/^refused: /)
    expect(result).toContain(words)
  })

  it('a value that contains itself', () => {
    const value: Record<string, unknown> = {}
    value.self = value
    expect(edited('a: 1', { op: 'set', path: ['a'], value })).toMatch(/^refused: /)
  })
  it('to nest deeper than a document may be', () => {
    const path = Array.from({ length: 65 }, () => 'a')
    expect(edited('', { op: 'set', path, value: 1 })).toMatch(/^refused: /)
    expect(edited('', { op: 'set', path: path.slice(1), value: 1 })).toContain('a: 1\n')
  })
})

describe('planEdit allows', () => {
  it.each<[name: string, text: string, edit: DocumentEdit, after: string]>([
    [
      'values beside shared ones',
      'a: &x 1\nb: *x\nc: 1\n',
      { op: 'set', path: ['c'], value: 2 },
      'a: &x 1\nb: *x\nc: 2\n',
    ],
    [
      'keys beside merged ones',
      'a: &x {p: 1}\nb:\n  <<: *x\n',
      { op: 'set', path: ['b', 'q'], value: 2 },
      'a: &x {p: 1}\nb:\n  <<: *x\n  q: 2\n',
    ],
    [
      'another name for a shared value',
      'a: &x 1\nb: *x\n',
      { op: 'rename', path: ['a'], key: 'c' },
      'c: &x 1\nb: *x\n',
    ],
    [
      'unknown keys beside',
      'a: 1\nx-note: {y: [1]}\n',
      { op: 'set', path: ['a'], value: 2 },
      'a: 2\nx-note: {y: [1]}\n',
    ],
    [
      'a scalar of an explicit key',
      '? a\n: b\n',
      { op: 'set', path: ['a'], value: 'c' },
      '? a\n: c\n',
    ],
  ])('%s', (_name, text, edit, after) => {
    expect(edited(text, edit)).toBe(after)
  })
})

describe('planEdit plans', () => {
  it('nothing where nothing changes', () => {
    for (const [path, value] of [
      [['tenant_id'], 'acme'],
      [['infrastructure', 'runtime', 'scaling'], { max_instances: 5, min_instances: 1 }],
      [
        ['infrastructure', 'tags', 'compliance'],
        ['GDPR', 'SOC2', 'PCI-DSS'],
      ],
    ] as const) {
      const plan = planEdit(parseDocument(AWS_JOB), { op: 'set', path, value })
      expect(plan).toMatchObject({ ok: true, edits: [] })
    }
  })

  it('one edit of the value for a scalar', () => {
    const path = ['infrastructure', 'runtime', 'compute', 'cpu']
    const start = AWS_JOB.indexOf('"1024"')
    expect(planEdit(parseDocument(AWS_JOB), { op: 'set', path, value: '4096' })).toMatchObject({
      ok: true,
      edits: [{ start, end: start + 6, newText: '"4096"' }],
    })
  })

  it('several changes as edits of the first text', () => {
    const text = 'a: 1 # c\nb: 2\n'
    const plan = planEdits(parseDocument(text), [
      { op: 'set', path: ['c', 'd'], value: 3 },
      { op: 'set', path: ['c', 'e'], value: 4 },
      { op: 'delete', path: ['b'] },
      { op: 'rename', path: ['a'], key: 'z' },
    ])
    expect(plan.ok && applyEdits(text, plan.edits)).toBe('z: 1 # c\nc:\n  d: 3\n  e: 4\n')
  })

  it('all changes or none', () => {
    const plan = planEdits(parseDocument('a: 1'), [
      { op: 'set', path: ['a'], value: 2 },
      { op: 'rename', path: ['b'], key: 'c' },
    ])
    expect(plan.ok).toBe(false)
  })
})
