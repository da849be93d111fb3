import { describe, expect, it } from 'vitest'
import type { Path } from '../document/document'
import { valueAt } from './value-at'

const root = { a: { b: ['x', { c: null }] }, '': 1 }

describe('valueAt', () => {
  it.each<[Path, unknown]>([
    [[], root],
    [['a', 'b', 0], 'x'],
    [['a', 'b', 1, 'c'], null],
    [[''], 1],
    [['a', 'b', '0'], undefined],
    [['a', 'b', 9], undefined],
    [['a', 'b', 0, 'length'], undefined],
    [['constructor'], undefined],
    [['__proto__'], undefined],
  ])('%j', (path, expected) => {
    expect(valueAt(root, path)).toEqual(expected)
  })
})
