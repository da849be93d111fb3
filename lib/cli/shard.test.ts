import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseShard, shardOf } from './shard'

const files = (paths: readonly string[]) => paths.map((path) => ({ path, isNamed: true }))
const paths = (shard: ReturnType<typeof shardOf>) => shard.map(({ path }) => path)

describe('shards', () => {
  test('together hold each file once, in its order, and differ by one at most', () => {
    const input = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 })
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 12 }), (names, count) => {
        const parts = Array.from({ length: count }, (_, index) =>
          paths(shardOf(files(names), { index: index + 1, count })),
        )
        expect(parts.flat().sort()).toEqual([...names].sort())
        const sizes = parts.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        for (const part of parts) {
          expect(part).toEqual(names.filter((name) => part.includes(name)))
        }
      }),
    )
  })

  test('are the same whatever the order in which the files are named', () => {
    const input = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 })
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 5 }), (names, count) => {
        const shard = { index: count, count }
        const turned = [...names].reverse()
        expect(paths(shardOf(files(turned), shard)).sort()).toEqual(
          paths(shardOf(files(names), shard)).sort(),
        )
      }),
    )
  })
})

test.for([
  ['1/1', { index: 1, count: 1 }],
  ['3/12', { index: 3, count: 12 }],
] as const)('%s is a shard', ([text, shard]) => {
  expect(parseShard(text)).toEqual(shard)
})

test.for(['0/3', '4/3', '1/0', '1', '1/2/3', 'a/b', '-1/2', '1.5/2', '1/ 2', ' 1/2', '1e1/20'])(
  '%s is none, which is said',
  (text) => {
    expect(parseShard(text)).toMatch(/^--shard /)
  },
)
