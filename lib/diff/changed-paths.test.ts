import { expect, it } from 'vitest'
import { changedPaths } from './changed-paths'

it.each<[string, unknown, unknown, (string | number)[][]]>([
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['a value', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [['a', 'c']]],
  ['a key that comes', { a: {} }, { a: { b: { c: 1 } } }, [['a', 'b']]],
  ['a key that goes', { a: { b: 1 } }, { a: {} }, [['a', 'b']]],
  [
    'an item',
    { a: ['x', 'y'] },
    { a: ['x', 'z', 'w'] },
    [
      ['a', 1],
      ['a', 2],
    ],
  ],
  ['another kind', { a: ['x'] }, { a: { x: 1 } }, [['a']]],
  ['all of it', undefined, { a: 1 }, [[]]],
  ['a number and its text', { a: 1 }, { a: '1' }, [['a']]],
  ['a name of the language', { a: 1 }, JSON.parse('{"a": 1, "__proto__": 2}'), [['__proto__']]],
])('%s', (_, before, after, paths) => {
  expect(changedPaths(before, after)).toEqual(paths)
})

it('the first of very many places', () => {
  const many = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]),
  )
  expect(changedPaths({}, many)).toHaveLength(1_000)
})
