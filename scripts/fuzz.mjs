// The long run of the properties: npm run fuzz -- [inputs] [minutes] [seed] [target], by default a
// hundred thousand inputs, ten minutes, and a seed that is told. A run of the same seed is the same.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'

const [inputs = '100000', minutes = '10', wanted, target] = process.argv.slice(2)
const seed = Number(wanted ?? Date.now() % 2_000_000_000)
/** Seconds without a word: a batch takes a few, on a machine with much else to do a minute and more. */
const STUCK_AFTER = 600

// Below the package, which the engine looks for from where it lies.
const program = join(process.cwd(), 'node_modules/.cache/dativo-fuzz/run.mjs')
await build({
  entryPoints: ['lib/node/fuzz/run-fuzz.test-support.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Parts of these are CommonJS, and ask for Node's modules in its way.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  logLevel: 'warning',
})

console.log(`Seed ${seed}: ${inputs} inputs, or ${minutes} minutes.`)
const start = Date.now()
const args = [
  program,
  inputs,
  String(Number(minutes) * 60),
  String(seed),
  ...(target ? [target] : []),
]
const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
let at = null
let done = null
let found = 0
let heard = Date.now()

const watch = setInterval(() => {
  if (Date.now() - heard < STUCK_AFTER * 1000) return
  found += 1
  console.log(`STUCK: ${at.at}, batch ${at.batch}, for ${STUCK_AFTER} seconds.`)
  child.kill('SIGKILL')
}, 1000)

for await (const line of createInterface({ input: child.stdout })) {
  heard = Date.now()
  const message = JSON.parse(line)
  if ('at' in message) at = message
  else if ('done' in message) done = message.done
  else {
    found += 1
    console.log(line)
  }
}
clearInterval(watch)
const seconds = Math.round((Date.now() - start) / 1000)
if (done === null) {
  found += 1
  console.log(`The run ended at ${at?.at}, batch ${at?.batch}.`)
}
console.log(`${done ?? '?'} inputs in ${seconds} seconds, seed ${seed}: ${found} findings.`)
process.exitCode = found > 0 ? 1 : 0
