import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FUZZ_TARGETS } from './targets.test-support'

/** The short run; `npm run fuzz` is the long one. */
const RUNS_A_WEIGHT = 12
/** Milliseconds of CPU for all of one target: no input within the limits of these takes long. */
const MOST_TIME = 20_000

it.each(FUZZ_TARGETS)('$name holds for changed inputs', ({ property, weight }) => {
  const start = process.cpuUsage()
  fc.assert(property, { numRuns: RUNS_A_WEIGHT * weight })
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST_TIME)
})
