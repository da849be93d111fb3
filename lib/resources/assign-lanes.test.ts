import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { assignLanes } from './assign-lanes'

const runs = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 200 }), length: fc.nat(80) }), {
    maxLength: 20,
  })
  .map((all) =>
    all.map(({ top, length }, index) => ({ bus: `bus ${index}`, top, bottom: top + length })),
  )

it('never lays two runs over one another, and takes no more lanes than runs', () => {
  fc.assert(
    fc.property(runs, (all) => {
      const lanes = assignLanes(all)
      const clashes = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => lanes.get(a.bus) === lanes.get(b.bus))
          .filter((b) => a.top <= b.bottom && b.top <= a.bottom),
      )
      expect(clashes).toEqual([])
      expect(Math.max(-1, ...lanes.values())).toBeLessThan(all.length || 1)
    }),
  )
})

it('uses a lane again where it is free', () => {
  const lanes = assignLanes([
    { bus: 'low', top: 100, bottom: 150 },
    { bus: 'high', top: 0, bottom: 50 },
    { bus: 'both', top: 20, bottom: 120 },
  ])
  expect(Object.fromEntries(lanes)).toEqual({ high: 0, both: 1, low: 0 })
})
