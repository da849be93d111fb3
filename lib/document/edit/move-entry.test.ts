import { expect, it } from 'vitest'
import { applyEdits } from '../apply-edits'
import { planEdit } from '../edit-document'
import { parseDocument } from '../parse-document'

function moved(text: string, path: string, to: string): string {
  const edit = { op: 'move', path: path.split('.'), to: to.split('.') } as const
  const plan = planEdit(parseDocument(text), edit)
  return plan.ok ? applyEdits(text, plan.edits) : `refused: ${plan.reason}`
}

it.each([
  [
    'within JSON, which stays JSON',
    '{\n  "i": {\n    "p": "aws",\n    "region": "eu"\n  }\n}\n',
    'i.region',
    'i.t.v.region',
    '{\n  "i": {\n    "p": "aws",\n    "t": {"v": {"region": "eu"}}\n  }\n}\n',
  ],
  [
    'into a new block',
    'i:\n  p: aws\n  region: eu # here\n',
    'i.region',
    'i.t.v.region',
    'i:\n  p: aws\n  t:\n    v:\n      region: eu # here\n',
  ],
  [
    'with the comments above',
    'i:\n  # why\n  # so\n  region: eu\n  p: aws\n',
    'i.region',
    'i.v.region',
    'i:\n  p: aws\n  v:\n    # why\n    # so\n    region: eu\n',
  ],
  [
    'to a block that is there',
    'i:\n  t:\n    v:\n      a: 1\n  region: "eu"\n  z: 1\n',
    'i.region',
    'i.t.v.region',
    'i:\n  t:\n    v:\n      a: 1\n      region: "eu"\n  z: 1\n',
  ],
  [
    'under another name',
    'i:\n  project: a-b\n  z: 1\n',
    'i.project',
    'i.v.project_id',
    'i:\n  z: 1\n  v:\n    project_id: a-b\n',
  ],
  [
    'into braces',
    'i:\n  v: {a: 1}\n  region: eu\n',
    'i.region',
    'i.v.region',
    'i:\n  v: {a: 1, region: eu}\n',
  ],
  [
    'out of braces',
    'i: {p: aws, region: eu}\nz: 1\n',
    'i.region',
    'v.region',
    'i: {p: aws}\nz: 1\nv:\n  region: eu\n',
  ],
  [
    'a block with comments of its own',
    's:\n  c:\n    # a\n    x: 1 # b\n\n    y: 2\n  r: 1\n',
    's.c',
    'd.e.c',
    's:\n  r: 1\nd:\n  e:\n    c:\n      # a\n      x: 1 # b\n\n      y: 2\n',
  ],
  [
    'lines of text',
    's:\n  c: |\n    one\n\n      two\n  r: 1\n',
    's.c',
    's.d.c',
    's:\n  r: 1\n  d:\n    c: |\n      one\n\n        two\n',
  ],
  ['deeper into its own block', 's:\n  k: 1\n', 's.k', 's.e.k', 's:\n  e:\n    k: 1\n'],
  [
    'with the block that it leaves empty',
    'i:\n  n:\n    region: eu\n  z: 1\n',
    'i.n.region',
    'i.v.region',
    'i:\n  z: 1\n  v:\n    region: eu\n',
  ],
  [
    'with the line ends of the file',
    'i:\r\n  r: eu # c\r\n  p: 1\r\n',
    'i.r',
    'i.v.r',
    'i:\r\n  p: 1\r\n  v:\r\n    r: eu # c\r\n',
  ],
  [
    'at the end of a file without a line end',
    'i:\n  p: 1\n  r: eu',
    'i.r',
    'i.v.r',
    'i:\n  p: 1\n  v:\n    r: eu',
  ],
  [
    'but not the comment of the file',
    '# job\nregion: eu\ni:\n  p: 1\n',
    'region',
    'i.region',
    '# job\ni:\n  p: 1\n  region: eu\n',
  ],
])('moves an entry %s', (_name, text, path, to, expected) => {
  expect(moved(text, path, to)).toBe(expected)
})

it.each([
  ['what is not there', 'a: 1\n', 'b', 'c.b'],
  ['to where something is', 'a: 1\nb: {a: 2}\n', 'a', 'b.a'],
  ['into itself', 'a: {b: 1}\n', 'a', 'a.c'],
  ['below a value', 'a: 1\nb: 2\n', 'a', 'b.a'],
  ['out of braces with a comment', 'i: {\n  r: eu, # why\n  p: 1 }\n', 'i.r', 'v.r'],
  ['away from an alias that is read before', 'a:\n  r: &r eu\nb: *r\nc: 1\n', 'a.r', 'd.r'],
  [
    'out of a block with a comment that would go',
    'i:\n  n: # why\n    r: eu\n  z: 1\n',
    'i.n.r',
    'i.v.r',
  ],
])('refuses to move %s', (_name, text, path, to) => {
  expect(moved(text, path, to)).toMatch(/^refused: /)
})
