import { describe, expect, it } from 'vitest'
import type { Path } from '../document'
import { edited } from '../edited.test-support'

describe('delete', () => {
  it.each<[name: string, before: string, path: Path, after: string]>([
    ['a line with its comment', 'a: 1 # one\nb: 2\n', ['a'], 'b: 2\n'],
    ['not the comment above', '# about a\na: 1\nb: 2\n', ['a'], '# about a\nb: 2\n'],
    ['the last line without a line end', 'a: 1\nb: 2', ['b'], 'a: 1\n'],
    ['a block', 'a:\n  # c\n  b: 1\n\nc: 2\n', ['a'], '\nc: 2\n'],
    ['with CRLF', 'a: 1\r\nb: 2\r\nc: 3\r\n', ['b'], 'a: 1\r\nc: 3\r\n'],
    ['with mixed line ends', 'a: 1\r\nb: 2\rc: 3\n', ['b'], 'a: 1\r\nc: 3\n'],
    ['behind a BOM', '\uFEFFa: 1\nb: 2\n', ['a'], '\uFEFFb: 2\n'],
    ['a text block', 'a: |\n  x\n\n  y\nb: 1\n', ['a'], 'b: 1\n'],
    [
      'behind a text block that keeps blank lines',
      'a: |+\n  x\nb: 1\n\nc: 2\n',
      ['b'],
      'a: |+\n  x\nc: 2\n',
    ],
    ['the first key of an item', '- a: 1 # c\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    [
      'the first key of an item before a comment',
      '- a: 1\n  # b\n  b: 2\n',
      [0, 'a'],
      '- # b\n  b: 2\n',
    ],
    ['an item', 'a:\n- x # c\n- y\n', ['a', 0], 'a:\n- y\n'],
    ['the only item', 'a: # k\n  # c\n  - x\nb: 1\n', ['a', 0], 'a: [] # k\n  # c\nb: 1\n'],
    ['the only key of an item', '- a: 1\n- b\n', [0, 'a'], '- {}\n- b\n'],
    ['in braces', '{a: 1, b: 2, c: 3}', ['b'], '{a: 1, c: 3}'],
    ['the first in braces', '{ a: 1, b: 2 }', ['a'], '{ b: 2 }'],
    ['the last in braces', '{ a: 1, b: 2 }', ['b'], '{ a: 1 }'],
    ['the only one in brackets', 'a: [ x ]', ['a', 0], 'a: []'],
    ['the only one of the document in braces', '{a: 1}', ['a'], '{}'],
    [
      'a line in brackets',
      'a: [\n  x, # 1\n  y, # 2\n  z # 3\n]',
      ['a', 1],
      'a: [\n  x, # 1\n  z # 3\n]',
    ],
    ['the last line in brackets', 'a: [\n  x, # 1\n  y # 2\n]', ['a', 1], 'a: [\n  x # 1\n]'],
    ['in brackets before a comment', '[a, # a\n b]', [0], '[\n b]'],
    ['in brackets behind a comment', '[a, # a\n b]', [1], '[a # a\n ]'],
    ['in brackets with a comment of its own line', '[a,\n # b\n b]', [0], '[\n # b\n b]'],
    ['what is not there', 'a: 1', ['b', 'c'], 'a: 1'],
    ['an alias', 'a: &x 1\nb: *x\n', ['b'], 'a: &x 1\n'],
    ['the last key of the document', '# c\na: 1\n', ['a'], '# c\n'],
  ])('%s', (_name, before, path, after) => {
    expect(edited(before, { op: 'delete', path })).toBe(after)
  })

  it.each<[name: string, before: string, path: Path, after: string]>([
    ['with its block', 'a:\n  b: 1\nc: 2\n', ['a', 'b'], 'c: 2\n'],
    [
      'with all blocks that it empties',
      'a:\n  b:\n    c: 1\n  d: 1\n',
      ['a', 'b', 'c'],
      'a:\n  d: 1\n',
    ],
    [
      'but not comments in between',
      'a: # a\n  # x\n  b: # b\n    # y\n    c: 1\nd: 1\n',
      ['a', 'b', 'c'],
      '  # x\n    # y\nd: 1\n',
    ],
    ['with its braces', 'a: {b: 1}\nc: 2\n', ['a', 'b'], 'c: 2\n'],
    ['up to an item', 'a:\n  - b:\n      c: 1\n', ['a', 0, 'b', 'c'], 'a:\n  - {}\n'],
  ])('the last key goes %s', (_name, before, path, after) => {
    expect(edited(before, { op: 'delete', path })).toBe(after)
  })

  it('does not remove a whole document', () => {
    expect(edited('a: 1', { op: 'delete', path: [] })).toMatch(/^refused: /)
  })
})

describe('rename', () => {
  it.each<[name: string, before: string, path: Path, key: string, after: string]>([
    ['keeps the rest of the line', 'a : 1 # c\n', ['a'], 'b', 'b : 1 # c\n'],
    ['keeps quotes', '"a b": 1', ['a b'], 'c', '"c": 1'],
    ['adds quotes', 'a: 1', ['a'], 'b: c', '"b: c": 1'],
    ['keeps the order', 'a: 1\nb: 2\nc: 3\n', ['b'], 'x', 'a: 1\nx: 2\nc: 3\n'],
    ['in braces', '{a: {b: 1}}', ['a', 'b'], 'c,d', '{a: {"c,d": 1}}'],
    ['a key of an item', '- a: 1\n  b: 2\n', [0, 'a'], 'c', '- c: 1\n  b: 2\n'],
    ['to its own name', 'a: 1', ['a'], 'a', 'a: 1'],
  ])('%s', (_name, before, path, key, after) => {
    expect(edited(before, { op: 'rename', path, key })).toBe(after)
  })

  it.each<[name: string, before: string, path: Path, key: string]>([
    ['a name that is taken', 'a: 1\nb: 2', ['a'], 'b'],
    ['a key that is not there', 'a: 1', ['b'], 'c'],
    ['an item', '- a', [0], 'b'],
    ['the root', 'a: 1', [], 'b'],
  ])('refuses %s', (_name, before, path, key) => {
    expect(edited(before, { op: 'rename', path, key })).toMatch(/^refused: /)
  })
})
