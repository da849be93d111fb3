import { pageWeight } from './bench/page-weight.mjs'
import { requests } from './bench/requests.mjs'
import { typing } from './bench/typing.mjs'
import { validateFolder } from './bench/validate-folder.mjs'
import { validateOne } from './bench/validate-one.mjs'
import { zipping } from './bench/zipping.mjs'
import { buildIfStale } from './build-if-stale.mjs'

/** Speed as ratios, each measured side by side in one run. Figures, not tests. */
const BENCHES = { validateOne, validateFolder, zipping, typing, pageWeight, requests }

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

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const { what, measured, allowed } of await bench()) {
    console.log(`${what}\n  ${measured}; at most ${allowed}`)
  }
}
