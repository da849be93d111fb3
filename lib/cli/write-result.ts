import { STDIN } from '../node/find-jobs'
import { writeFile } from '../node/write-file'
import type { Terminal } from './command'

/** Writes a result to a file or, for `-`, to standard output. False when it failed, which is said. */
export function writeResult(
  output: string,
  content: string | Uint8Array,
  terminal: Terminal,
): boolean {
  if (output === STDIN) {
    terminal.out(content)
    return true
  }
  const problem = writeFile(output, content)
  if (problem !== null) terminal.say(`dativo: ${problem}`)
  return problem === null
}
