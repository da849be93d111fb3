import { readFileSync } from 'node:fs'
import { withServer } from './server.mjs'

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 10_000)
const AT_A_TIME = 64
const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'

/** Bundle requests, 64 at a time: every one answered, and the memory before and after. */
export function requests() {
  return withServer(async ({ url, memory }) => {
    const body = JSON.stringify({ job: { name: 'job.yaml', text: readFileSync(JOB, 'utf8') } })
    let failed = 0
    const ask = async () => {
      const response = await fetch(`${url}/api/bundle`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => null)
      if (!response?.ok) failed += 1
      await response?.arrayBuffer()
    }
    await inParallel(REQUESTS / 10, ask)
    const before = memory()
    await inParallel(REQUESTS, ask)
    const after = memory()
    return [
      {
        what: `${REQUESTS} bundle requests, ${AT_A_TIME} at a time`,
        measured: `${failed} failed, memory ${before.toFixed(0)} → ${after.toFixed(0)} MiB`,
        allowed: 'no error, no growth',
      },
    ]
  })
}

async function inParallel(count, work) {
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
}
