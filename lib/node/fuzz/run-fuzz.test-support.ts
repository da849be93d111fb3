import { writeSync } from 'node:fs'
import fc from 'fast-check'
import { FUZZ_TARGETS } from './targets.test-support'

// The long run, started by scripts/fuzz.mjs, which ends it when a batch never ends.

const BATCH = 500
/** An input that takes longer is told of, in ms of wall clock. */
const SLOW = 2000

const [count = 0, seconds = 0, seed = 0] = process.argv.slice(2).map(Number)
const only = process.argv[5]

const targets = FUZZ_TARGETS.filter(({ name }) => only === undefined || name === only)
const weights = targets.reduce((sum, { weight }) => sum + weight, 0)
const end = Date.now() + seconds * 1000
/** What fails this often has been told of. */
const MOST_FAILURES = 3
const failures = new Map<string, number>()
let done = 0

for (let round = 0; done < count && Date.now() < end; round++) {
  for (const { name, weight, property } of targets) {
    const numRuns = Math.max(1, Math.round((BATCH * targets.length * weight) / weights))
    const batch = seed + round
    if ((failures.get(name) ?? 0) >= MOST_FAILURES) continue
    tell({ at: name, batch })
    const start = Date.now()
    // Not made smaller: that takes longer than finding it, and the batch can be run again.
    const details = fc.check(property, { seed: batch, numRuns, endOnFailure: true })
    done += details.numRuns
    if (details.failed) {
      failures.set(name, (failures.get(name) ?? 0) + 1)
      const why = String(details.errorInstance).slice(0, 2000)
      tell({ failed: name, batch, why, input: details.counterexample })
    }
    const average = (Date.now() - start) / numRuns
    if (average > SLOW) tell({ slow: name, batch, average })
    if (Date.now() >= end || done >= count) break
  }
}
tell({ done })

function tell(message: object): void {
  writeSync(1, `${JSON.stringify(message)}\n`)
}
