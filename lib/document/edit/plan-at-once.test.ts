import { describe, expect, it } from 'vitest'
import { applyEdits } from '../apply-edits'
import type { DocumentEdit } from '../edit-document'
import { planEdits } from '../edit-document'
import { parseDocument } from '../parse-document'
import { planAtOnce, sketchEdits } from './plan-at-once'

const set = (path: string, value: unknown): DocumentEdit => ({
  op: 'set',
  path: path.split('.'),
  value,
})
const cut = (path: string): DocumentEdit => ({ op: 'delete', path: path.split('.') })

const TEXT = `a:
  one: 1   # first
  two: "2"
  # about three
  three: [x, y]
b: {one: 1, two: 2, three: 3}
c:
  d:
    e: 5
    f: 6
  g: 7
`

describe('many places at a time', () => {
  it.each<[string, readonly DocumentEdit[]]>([
    ['values', [set('a.one', 9), set('a.two', 'two'), set('c.g', 'x')]],
    ['a new key beside a value', [set('a.one', 9), set('c.d.h', 8)]],
    ['removals in blocks', [cut('a.one'), cut('c.g')]],
    ['a removal in braces', [cut('b.one'), set('b.two', 5)]],
    ['all keys of a block', [cut('c.d.e'), cut('c.d.f')]],
    [
      'all keys of a block and of the one around it',
      [cut('c.d.e'), cut('c.d.f'), cut('c.g'), set('a.one', 2)],
    ],
    ['lines side by side', [cut('a.one'), cut('a.two')]],
  ])('%s are what they are one after the other', (_, edits) => {
    const document = parseDocument(TEXT)
    const planned = planAtOnce(
      document,
      edits.map((edit) => [edit]),
    )
    const expected = planEdits(document, edits)
    if (!expected.ok) throw new Error(expected.reason)
    expect(planned?.document.text).toBe(applyEdits(TEXT, expected.edits))
  })

  it('a new name and a new value of one key are one group', () => {
    const edits: readonly DocumentEdit[] = [
      { op: 'rename', path: ['c', 'g'], key: 'h' },
      set('c.h', 8),
    ]
    const planned = planAtOnce(parseDocument(TEXT), [edits])
    expect(planned?.document.text).toBe(TEXT.replace('g: 7', 'h: 8'))
  })

  it.each<[string, string, readonly DocumentEdit[]]>([
    ['places that touch', TEXT, [cut('b.two'), cut('b.three')]],
    [
      'a comment in a block that goes',
      'a:\n  # why\n  b: 1\n  c: 2\nd: 1\n',
      [cut('a.b'), cut('a.c')],
    ],
    ['a shared value', 'a: &x {b: 1}\nc: *x\n', [set('a.b', 2)]],
    ['a value through a merge', 'a: &x {b: 1}\nc: {<<: *x}\n', [set('c.b', 2)]],
    ['the last item of a list', 'a: [x]\nb: 1\n', [{ op: 'delete', path: ['a', 0] }]],
    ['a whole map as a value', TEXT, [set('a.one', { x: 1 })]],
  ])('%s: is left to be done one after the other', (_, text, edits) => {
    expect(
      planAtOnce(
        parseDocument(text),
        edits.map((edit) => [edit]),
      ),
    ).toBeNull()
  })
})

it('a sketch shows a change as if it were made alone', () => {
  const document = parseDocument(TEXT)
  const edits = sketchEdits(document, [cut('c.d.e')])
  expect(applyEdits(TEXT, edits ?? [])).toBe(TEXT.replace('    e: 5\n', ''))
})
