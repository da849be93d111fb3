import { heavyRequests, usualJob } from './heavy-documents.mjs'
import { quantile } from './measure.mjs'
import { withServer } from './server.mjs'

/** `BENCH_REQUESTS=10000` for the long run. */
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 1500)
const AT_A_TIME = 64
/** What the memory may grow by chance, in MiB: the collector is not asked. */
const MEMORY_NOISE = 80
const HEAVY_CLIENTS = 4
const HEAVY_SECONDS = 15
const MOST_MS = 1000

/** Bundle requests, 64 at a time, and the answers of the server while others send the heaviest documents. */
export function requests() {
  return withServer(async ({ url, memory }) => {
    return [await manyBundles(url, memory), await healthUnderLoad(url)]
  })
}

async function manyBundles(url, memory) {
  const body = JSON.stringify({ job: { name: 'job.yaml', text: usualJob() } })
  let failed = 0
  const ask = async () => {
    if (!(await askForBundle(url, body))) failed += 1
  }
  await inParallel(AT_A_TIME, REQUESTS / 5, ask)
  const before = memory()
  await inParallel(AT_A_TIME, REQUESTS, ask)
  const after = memory()
  return {
    what: `${REQUESTS} bundle requests, ${AT_A_TIME} at a time`,
    measured: `${failed} failed`,
    detail: `memory ${before.toFixed(0)} → ${after.toFixed(0)} MiB`,
    runs: REQUESTS,
    allowed: 'no error, no growth of memory',
    holds: failed === 0 && after - before < MEMORY_NOISE,
  }
}

async function healthUnderLoad(url) {
  const documents = heavyRequests()
  const end = Date.now() + HEAVY_SECONDS * 1000
  const isOver = () => Date.now() > end
  const clients = Array.from({ length: HEAVY_CLIENTS }, async (_, client) => {
    for (let next = client; !isOver(); next += 1) {
      await askForBundle(url, documents[next % documents.length].body)
    }
  })
  const times = []
  while (!isOver()) {
    const start = performance.now()
    await fetch(`${url}/api/health`).then((response) => response.arrayBuffer())
    times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await Promise.all(clients)
  const slowest = Math.max(...times)
  return {
    what: `/api/health while ${HEAVY_CLIENTS} clients send the heaviest documents`,
    measured: `${slowest.toFixed(0)} ms at most`,
    detail: `median ${quantile(times, 0.5).toFixed(0)} ms`,
    runs: times.length,
    allowed: `${MOST_MS} ms`,
    holds: slowest <= MOST_MS,
  }
}

async function askForBundle(url, body) {
  const response = await fetch(`${url}/api/bundle`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).catch(() => null)
  await response?.arrayBuffer()
  return response?.ok === true
}

async function inParallel(width, count, work) {
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
}
