#!/usr/bin/env node
import type { Terminal } from './command'
import { run } from './run'

const terminal: Terminal = {
  out: (content) => process.stdout.write(content),
  say: (line) => process.stderr.write(`${line}\n`),
}

// The reader has seen enough (`| head`): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), terminal)
