import { BUDGETS, firstLoad, kilobytes, overBudget } from './first-load.mjs'

/** Lists the parts of the built page's first load with their sizes, and fails above the budget. */
const load = firstLoad()
const lists = [
  ['Before the screen can be used', load.usable],
  ['Fetched beside it, until the screen is alive', load.late],
]
for (const [what, parts] of lists) {
  console.log(`${what}: ${kilobytes(parts).toFixed(1)} kB compressed`)
  for (const { bytes, holds, path } of parts.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${holds || path}`)
  }
}
const over = overBudget(load, BUDGETS)
for (const words of over) console.error(`The first load is over its budget. ${words}.`)
process.exitCode = over.length > 0 ? 1 : 0
