import { performance } from 'node:perf_hooks'

/** The middle of the numbers. */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** The number below which a part of them lies: 0.95 for the 95th percentile. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/** Milliseconds that each of two works takes, taking turns so that both meet the same machine. */
export async function sideBySide(rounds, work, base) {
  const times = { work: [], base: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.base.push(await timeOf(base))
    times.work.push(await timeOf(work))
  }
  return times
}

async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * One line of the table: the ratio of the medians, beside what is allowed.
 * @param what what is measured
 * @param times those of the work and of its floor, as `sideBySide` gives them
 * @param limit the most that the ratio may be
 * @param floor what the floor is, in words
 */
export function ratioRow(what, times, limit, floor) {
  const ratio = median(times.work) / median(times.base)
  const ratios = times.work.map((each, round) => each / times.base[round])
  return {
    what,
    measured: `${ratio.toFixed(2)} ×`,
    detail: `${median(times.work).toFixed(1)} ms over ${median(times.base).toFixed(1)} ms`,
    runs: ratios.length,
    spread: `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`,
    allowed: `${limit} × ${floor}`,
    holds: ratio <= limit,
  }
}
