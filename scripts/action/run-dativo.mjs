import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = join(dirname(fileURLToPath(import.meta.url)), '../../dist/dativo.js')

/** Runs the command line in the working folder; what it says about its work goes to the log. */
export function runDativo(command, args, output = 'pipe') {
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [program, 'infra', command, ...args],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', output, 'inherit'] },
  )
  if (error) throw error
  return { status: status ?? 1, text: stdout ?? '' }
}

/** The words of an input, by white space: a shell never sees them. */
export function words(text = '') {
  return text.split(/\s+/).filter((word) => word !== '')
}
