// Many requests at a time beside clients with the heaviest documents: errors, times, memory.
// Usage: node scripts/load.mjs [--replicas 2]; with several, behind nginx (deploy/nginx.conf), and one
// of them is killed in the middle and started again. LOAD_REQUESTS=10000 LOAD_AT_A_TIME=64
import { heavyRequests, usualJob } from './bench/heavy-documents.mjs'
import { startServer } from './bench/server.mjs'
import { buildIfStale } from './build-if-stale.mjs'
import { startBalancer } from './load/balancer.mjs'
import { askForBundle, askForHealth, Tally } from './load/clients.mjs'

const REQUESTS = Number(process.env.LOAD_REQUESTS ?? 10_000)
const AT_A_TIME = Number(process.env.LOAD_AT_A_TIME ?? 64)
const HEAVY_CLIENTS = 4
const PORT = Number(process.env.LOAD_PORT ?? 3410)

const replicas = process.argv[2] === '--replicas' ? Number(process.argv[3]) : 1
const broken = await buildIfStale()
if (broken) process.exit(broken)

const ports = Array.from({ length: replicas }, (_, index) => PORT + 1 + index)
const servers = await Promise.all(ports.map((port) => startServer(port)))
const balancer = replicas > 1 ? await startBalancer(PORT, ports) : null
// However this ends, nothing is left running.
process.on('exit', () => {
  balancer?.kill()
  for (const server of servers) server.kill('SIGTERM')
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
const url = balancer?.url ?? servers[0].url
const memory = () => servers.reduce((sum, server) => sum + server.memory(), 0)

const body = JSON.stringify({ job: { name: 'job.yaml', text: usualJob() } })
const expected = (await askForBundle(url, body)).hash
const tallies = { bundles: new Tally(), heavy: new Tally(), health: new Tally() }
let left = REQUESTS
let isKilled = replicas === 1
const before = memory()
let during = before
const start = performance.now()

const usual = Array.from({ length: AT_A_TIME }, async () => {
  while (left > 0) {
    left -= 1
    tallies.bundles.add(await askForBundle(url, body), expected)
    if (!isKilled && left < REQUESTS / 2) {
      isKilled = true
      killAndStartAgain()
    }
  }
})
const documents = heavyRequests()
const heavy = Array.from({ length: HEAVY_CLIENTS }, async (_, client) => {
  for (let next = client; left > 0; next += 1) {
    const { body: document } = documents[next % documents.length]
    tallies.heavy.add(await askForBundle(url, document), null)
  }
})
const health = (async () => {
  while (left > 0) {
    tallies.health.add(await askForHealth(url), null)
    during = Math.max(during, memory() || 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})()
await Promise.all([...usual, ...heavy, health])
const seconds = (performance.now() - start) / 1000
await new Promise((resolve) => setTimeout(resolve, 3000))
const after = memory()

for (const [name, tally] of Object.entries(tallies)) console.log(`${name.padEnd(8)} ${tally}`)
console.log(
  `memory   ${[before, during, after].map((each) => each.toFixed(0)).join(' → ')} MiB before, at most, after`,
)
console.log(
  `${REQUESTS} bundles in ${seconds.toFixed(0)} s, ${AT_A_TIME} at a time, ${replicas} replica${replicas > 1 ? 's' : ''}`,
)
process.exit(tallies.bundles.isWhole && tallies.heavy.isWhole ? 0 : 1)

async function killAndStartAgain() {
  servers[0].kill('SIGKILL')
  console.log('One replica was killed.')
  servers[0] = await startServer(ports[0])
  console.log('It is back.')
}
