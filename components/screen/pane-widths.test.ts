import { expect, it } from 'vitest'
import { edgeRoom, moveEdge, sharesOf } from './pane-widths'

const MINIMA = [260, 280, 300]

it.each([
  ['to the right', 0, 50, [450, 450, 500]],
  ['to the left', 0, -50, [350, 550, 500]],
  ['as far as the pane before it may shrink', 0, -900, [260, 640, 500]],
  ['as far as the pane behind it may shrink', 0, 900, [620, 280, 500]],
  ['of the last two', 1, 100, [400, 600, 400]],
])('moves an edge %s', (_name, index, pixels, expected) => {
  expect(moveEdge([400, 500, 500], MINIMA, index, pixels)).toEqual(expected)
})

it('keeps the pane before the edge at its least where there is room for neither', () => {
  expect(moveEdge([200, 200, 500], MINIMA, 0, 10)).toEqual([260, 140, 500])
})

it('knows where an edge can be', () => {
  expect(edgeRoom([400, 500, 500], MINIMA, 1)).toEqual({ least: 280, most: 700, both: 1000 })
})

it('gives shares that are the whole together', () => {
  expect(sharesOf([100, 300, 400])).toEqual([12.5, 37.5, 50])
})
