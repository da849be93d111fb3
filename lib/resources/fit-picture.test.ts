import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitPicture, openPicture, showNode } from './fit-picture'

const length = fc.integer({ min: 60, max: 3000 })
const size = fc.record({ width: length, height: length })
const room = { x: 0, y: 40, width: 480, height: 700 }

it('shows the whole picture in the middle of the room, whatever its size', () => {
  fc.assert(
    fc.property(size, (picture) => {
      const { x, y, zoom } = fitPicture(picture, room)
      const right = room.x + room.width - (x + picture.width * zoom)
      const bottom = room.y + room.height - (y + picture.height * zoom)
      expect(x - room.x).toBeCloseTo(right)
      expect(y - room.y).toBeCloseTo(bottom)
      expect(Math.min(x - room.x, y - room.y)).toBeGreaterThanOrEqual(8 - 1e-6)
    }),
  )
})

it('does not blow up a small picture', () => {
  expect(fitPicture({ width: 60, height: 60 }, room).zoom).toBe(1.25)
})

const NODE = { x: 100, y: 200, width: 150, height: 60 }

it.each([
  ['a node in sight stays', { x: 0, y: 0, zoom: 1 }, { x: 0, y: 0, zoom: 1 }],
  ['a node off the left edge', { x: -300, y: 0, zoom: 1 }, { x: -92, y: 0, zoom: 1 }],
  ['a node under the controls', { x: 0, y: -180, zoom: 1 }, { x: 0, y: -152, zoom: 1 }],
  ['a node below the edge', { x: 0, y: 600, zoom: 1 }, { x: 0, y: 472, zoom: 1 }],
  [
    'a node wider than the room: its left end',
    { x: 0, y: 0, zoom: 8 },
    { x: -792, y: -1348, zoom: 8 },
  ],
])('moves as little as it takes: %s', (_, view, moved) => {
  expect(showNode(NODE, view, room)).toEqual(moved)
})

const START = { x: 20, y: 900, width: 150, height: 60 }

it.each([
  ['a small one whole', { width: 400, height: 500 }, { zoom: 1.16, x: 8, y: 100 }],
  ['a wide and high one at its start', { width: 1200, height: 1900 }, { zoom: 1, x: -12, y: -540 }],
  [
    'one near its end without a gap below',
    { width: 1200, height: 1000 },
    { zoom: 1, x: -12, y: -268 },
  ],
  [
    'one that is only high as wide as the room',
    { width: 480, height: 2000 },
    { zoom: 0.967, x: 8 },
  ],
])('opens legibly: %s', (_, picture, view) => {
  const opened = openPicture(picture, START, room)
  for (const [name, value] of Object.entries(view)) {
    expect(opened[name as keyof typeof opened], name).toBeCloseTo(value, name === 'zoom' ? 2 : 0)
  }
})

it('opens legibly in any room, with the start in sight', () => {
  fc.assert(
    fc.property(size, fc.record({ width: length, height: length }), (picture, extent) => {
      const small = { x: 0, y: 40, ...extent }
      const start = { x: 0, y: picture.height / 2, width: 60, height: 30 }
      const { x, y, zoom } = openPicture(picture, start, small)
      expect(zoom).toBeGreaterThanOrEqual(0.8 - 1e-9)
      expect(x + start.x * zoom).toBeGreaterThanOrEqual(0)
      expect(y + start.y * zoom).toBeGreaterThanOrEqual(40)
      expect(y + start.y * zoom).toBeLessThanOrEqual(40 + extent.height)
    }),
  )
})
