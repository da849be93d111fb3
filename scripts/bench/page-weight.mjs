import { BUDGETS, firstLoad, kilobytes } from '../first-load.mjs'

/** What the built page loads, compressed; counted as the build's own check counts it. */
export function pageWeight() {
  const { usable, late } = firstLoad()
  const row = (what, parts, most) => ({
    what,
    measured: `${kilobytes(parts).toFixed(0)} kB`,
    detail: `compressed, in ${parts.length} files`,
    allowed: `${most} kB`,
    holds: kilobytes(parts) <= most,
  })
  return [
    row('JavaScript before the screen can be used', usable, BUDGETS.usable),
    row('JavaScript until the screen is alive', [...usable, ...late], BUDGETS.live),
  ]
}
