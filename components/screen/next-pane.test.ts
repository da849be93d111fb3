import { expect, it } from 'vitest'
import { nextPane } from './next-pane'

it.each([
  ['form', 1, null, 'yaml'],
  ['yaml', 1, null, 'preview'],
  ['preview', 1, null, 'form'],
  ['form', -1, null, 'preview'],
  ['preview', -1, 'preview', 'yaml'],
  [null, 1, null, 'form'],
  [null, -1, null, 'preview'],
  [null, 1, 'yaml', 'yaml'],
  [null, -1, 'yaml', 'yaml'],
] as const)('goes from %s by %i, %s in sight alone, to %s', (from, step, inSight, to) => {
  expect(nextPane(from, step, inSight)).toBe(to)
})
