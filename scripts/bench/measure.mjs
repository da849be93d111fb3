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

/** One line of the table: what was measured, the ratio of the medians, and what is allowed. */
export function ratioRow(what, times, allowed) {
  const [work, base] = [median(times.work), median(times.base)]
  return {
    what,
    measured: `${(work / base).toFixed(2)} × (${work.toFixed(1)} ms over ${base.toFixed(1)} ms)`,
    allowed,
  }
}
