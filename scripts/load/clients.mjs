import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { quantile } from '../bench/measure.mjs'

const agent = new Agent({ keepAlive: true, maxSockets: 512 })

/**
 * One answer: its status, 0 where the connection broke; its time in ms; its bytes, and whether all that
 * were announced have come.
 */
function ask(url, options, body) {
  const start = performance.now()
  const done = (answer) => ({ ms: performance.now() - start, ...answer })
  return new Promise((resolve) => {
    const fail = (error) => resolve(done({ status: 0, why: error.code ?? error.message }))
    const sent = request(url, { agent, ...options }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const announced = response.headers['content-length']
        resolve(
          done({
            status: response.statusCode,
            isComplete: response.complete,
            isMeasured: announced !== undefined && Number(announced) === bytes.length,
            hash: createHash('sha256').update(bytes).digest('hex'),
          }),
        )
      })
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

export function askForBundle(url, body) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return ask(`${url}/api/bundle`, { method: 'POST', headers }, body)
}

export const askForHealth = (url) => ask(`${url}/api/health`, { method: 'GET' })

/** What came of many requests. */
export class Tally {
  times = []
  statuses = new Map()
  /** Answers that said they were whole and were not: of these there may be none. */
  wrong = 0

  /** `expected` is the hash of a right answer, null where answers differ. */
  add({ status, ms, why, isComplete, isMeasured, hash }, expected) {
    const name = status === 0 ? `broken (${why})` : String(status)
    this.statuses.set(name, (this.statuses.get(name) ?? 0) + 1)
    if (status === 200 || status === 422) this.times.push(ms)
    if (status === 200 && (!isComplete || !isMeasured || (expected && hash !== expected)))
      this.wrong += 1
  }

  get isWhole() {
    return this.wrong === 0
  }

  toString() {
    const statuses = [...this.statuses].map(([name, count]) => `${count} × ${name}`).join(', ')
    const [p50, p99] = [0.5, 0.99].map((part) => quantile(this.times, part)?.toFixed(0))
    const most = Math.max(0, ...this.times).toFixed(0)
    return `${statuses}; p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms; ${this.wrong} short or wrong that looked whole`
  }
}
