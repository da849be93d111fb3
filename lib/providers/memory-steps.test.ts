import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memorySteps } from './memory-steps'

it.each([
  [512, 4096, [512, 1024, 2048, 4096]],
  [4096, 24_576, [4096, 8192, 16_384, 24_576]],
  [512, 512, [512]],
])('%i to %i MiB', (min, max, steps) => {
  expect(memorySteps({ min, max })).toEqual(steps)
})

it('starts and ends with the bounds and stays between them', () => {
  const bound = fc.integer({ min: 1, max: 1_000_000 })
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)]
      const steps = memorySteps({ min, max })
      expect(steps[0]).toBe(min)
      expect(steps.at(-1)).toBe(max)
      expect([...steps].sort((x, y) => x - y)).toEqual(steps)
    }),
  )
})
