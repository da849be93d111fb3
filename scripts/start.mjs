import { buildIfStale } from './build-if-stale.mjs'
import { runCommand } from './run-command.mjs'

const built = await buildIfStale()
process.exitCode = built || (await runCommand('next', ['start', ...process.argv.slice(2)]))
