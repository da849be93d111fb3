// Next's server for development, beside a build of the engine that follows its sources: the workers of
// the server run that build. Usage: node scripts/dev.mjs [flags of next dev]
import { watch } from 'node:fs'
import { buildProgramIfStale } from './build-if-stale.mjs'
import { runCommand } from './run-command.mjs'

const PAUSE_MS = 300

await buildProgramIfStale()
let timer
for (const folder of ['lib', 'schemas']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(buildProgramIfStale, PAUSE_MS)
  })
}
process.exit(await runCommand('next', ['dev', ...process.argv.slice(2)]))
