import { describe, expect, it } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { writingPlace } from './writing-place'

/** The place at the `|` in a text, with what its span holds. */
function placeAt(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const place = writingPlace(parseDocument(text), offset)
  if (!place) return null
  const { kind, path, typed, siblings, span } = place
  return { kind, path: path.join('/'), typed, siblings, replaces: text.slice(span.start, span.end) }
}

const entry = { kind: 'entry', typed: '', siblings: [], replaces: '' }
const value = { kind: 'value', typed: '', siblings: [], replaces: '' }

describe('writingPlace', () => {
  it.each([
    ['an empty text', '|', { ...entry, path: '' }],
    ['half a key', 'infra|', { ...entry, path: '', typed: 'infra', replaces: 'infra' }],
    ['the middle of a key', 'in|fra', { ...entry, path: '', typed: 'in', replaces: 'infra' }],
    ['a key that has its colon', 'in|: 1', { ...entry, path: '', typed: 'in', replaces: 'in' }],
    ['a blank line in a block', 'a:\n  b:\n    |', { ...entry, path: 'a/b' }],
    [
      'a blank line after a block',
      'a:\n  b: 1\n|\nc: 2',
      { ...entry, path: '', siblings: ['a', 'c'] },
    ],
    [
      'between siblings',
      'a:\n  b: 1\n  |\n  c: 2\nd: 3',
      { ...entry, path: 'a', siblings: ['b', 'c'] },
    ],
    ['past comments and blank lines', 'a:\n  # why\n\n  |', { ...entry, path: 'a' }],
    ['a quoted parent', '"a b":\n  |', { ...entry, path: 'a b' }],
    ['below CRLF lines', 'a:\r\n  b:\r\n    |', { ...entry, path: 'a/b' }],
    ['behind a BOM', '\uFEFFte|', { ...entry, path: '', typed: 'te', replaces: 'te' }],
  ])('reads an entry at %s', (_name, text, expected) => {
    expect(placeAt(text)).toEqual(expected)
  })

  it.each([
    ['an item', 'a:\n  - |', { ...entry, path: 'a/0' }],
    ['an item in the column of its key', 'a:\n- |', { ...entry, path: 'a/0' }],
    ['a later item', 'a:\n  - x\n  - y|', { ...entry, path: 'a/0', typed: 'y', replaces: 'y' }],
    ['a second key of an item', 'a:\n  - b: 1\n    |', { ...entry, path: 'a/0', siblings: ['b'] }],
    ['a block below an item', 'a:\n  - b:\n      |', { ...entry, path: 'a/0/b' }],
    ['a key after a list', 'a:\n  - b: 1\n|', { ...entry, path: '', siblings: ['a'] }],
    ['an item of its own', 'a:\n  - b: 1\n  - |', { ...entry, path: 'a/0' }],
  ])('reads lists: %s', (_name, text, expected) => {
    expect(placeAt(text)).toEqual(expected)
  })

  it.each([
    ['a value', 'a:\n  b: |', { ...value, path: 'a/b' }],
    ['half a value', 'a:\n  b: aw|s', { ...value, path: 'a/b', typed: 'aw', replaces: 'aws' }],
    ['a value without its space', 'a:|', { ...value, path: 'a' }],
    ['a quoted value', 'a: "20|48"', { ...value, path: 'a', typed: '"20', replaces: '"2048"' }],
    ['a value before a comment', 'a: b| # c', { ...value, path: 'a', typed: 'b', replaces: 'b' }],
    ['an item of a flow list', 'a: [x, y|]', { ...value, path: 'a/0', typed: 'y', replaces: 'y' }],
    ['the first item of a flow list', 'a: [|]', { ...value, path: 'a/0' }],
    ['a value inside an item', 'a:\n  - b: 1\n    c: |', { ...value, path: 'a/0/c' }],
  ])('reads %s', (_name, text, expected) => {
    expect(placeAt(text)).toEqual(expected)
  })

  it.each([
    ['an empty flow map', 'a: {|}', { ...entry, path: 'a' }],
    [
      'a key between others',
      'a:\n  b: {x: 1, y|, z: 3}',
      { ...entry, path: 'a/b', typed: 'y', replaces: 'y', siblings: ['x', 'z'] },
    ],
    ['an open flow map', 'a: {x: 1, |\nb: 2', { ...entry, path: 'a', siblings: ['x'] }],
    ['a value in a flow map', 'a: {x: 1|2}', { ...value, path: 'a/x', typed: '1', replaces: '12' }],
    ['an item that is a flow map', 'a:\n  - {x: |}', { ...value, path: 'a/0/x' }],
    [
      'a flow map over lines',
      'a:\n  b: {\n    x: 1,\n    |\n  }',
      { ...entry, path: 'a/b', siblings: ['x'] },
    ],
    ['a list in lists', 'a: [[x], [|]]', { ...value, path: 'a/0/0' }],
    ['the root as a flow map', '{a: 1, |}', { ...entry, path: '', siblings: ['a'] }],
    ['behind a BOM', '\uFEFF{a: 1, |}', { ...entry, path: '', siblings: ['a'] }],
  ])('reads %s', (_name, text, expected) => {
    expect(placeAt(text)).toEqual(expected)
  })

  it.each([
    ['a comment', '# a|'],
    ['a comment behind a value', 'a: 1 # |'],
    ['a closed flow map', 'a: {} |'],
    ['a block scalar mark', 'a: >|'],
  ])('offers nothing in %s', (_name, text) => {
    expect(placeAt(text)).toBeNull()
  })
})
