import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { firstKey } from './bench/first-key.mjs'
import { pageWeight } from './bench/page-weight.mjs'
import { requests } from './bench/requests.mjs'
import { table } from './bench/table.mjs'
import { typing } from './bench/typing.mjs'
import { validateFolder } from './bench/validate-folder.mjs'
import { validateOne } from './bench/validate-one.mjs'
import { zipping } from './bench/zipping.mjs'
import { buildIfStale } from './build-if-stale.mjs'

// Speed as ratios, each measured side by side in one run. Figures, not tests.
// Usage: node scripts/bench.mjs [bench…]; all of them write docs/performance.md.
const BENCHES = { validateOne, validateFolder, zipping, pageWeight, firstKey, typing, requests }

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(
    `No such bench: ${unknown.join(', ')}. Benches: ${Object.keys(BENCHES).join(', ')}.`,
  )
  process.exit(2)
}
const broken = await buildIfStale()
if (broken) process.exit(broken)

const start = Date.now()
const rows = []
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const row of await bench()) {
    const { what, measured, detail, spread, runs, allowed, holds } = row
    const facts = [detail, spread && `half of the runs ${spread}`, runs && `${runs} runs`]
    console.log(`${holds ? 'holds ' : 'misses'} ${what}: ${measured}; at most ${allowed}`)
    console.log(`       ${facts.filter(Boolean).join('; ')}`)
    rows.push(row)
  }
}
if (wanted.length === 0) {
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown kind'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  writeFileSync('docs/performance.md', table(rows, { machine, commit: commit(), now: new Date() }))
  console.log(`docs/performance.md is written; ${Math.round((Date.now() - start) / 1000)} s.`)
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
