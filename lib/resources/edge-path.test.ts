import { expect, it } from 'vitest'
import { arrowPath, edgePath } from './edge-path'

const BENT = [
  { x: 0, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 30 },
]

it.each([
  ['a straight line', BENT.slice(0, 2), 'M0 0L20 0'],
  ['a rounded corner', BENT, 'M0 0L15 0Q20 0 20 5L20 30'],
  ['a corner without room', [...BENT.slice(0, 2), { x: 20, y: 4 }], 'M0 0L18 0Q20 0 20 2L20 4'],
  ['the same point twice', [...BENT.slice(0, 1), ...BENT.slice(0, 2)], 'M0 0L20 0'],
  ['no line', [], ''],
])('draws %s', (_, points, path) => {
  expect(edgePath(points)).toBe(path)
})

it.each([
  ['down', BENT, 'M20 30L23.5 24L16.5 24Z'],
  ['right', BENT.slice(0, 2), 'M20 0L14 3.5L14 -3.5Z'],
  ['nowhere', BENT.slice(0, 1), ''],
])('points the arrow %s', (_, points, path) => {
  expect(arrowPath(points)).toBe(path)
})
