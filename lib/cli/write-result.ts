import { isOneOf } from '../node/file-id'
import { STDIN } from '../node/find-jobs'
import { writeFile } from '../node/write-file'
import type { Terminal } from './command'
import { sayProblem } from './say-problem'

export interface Result {
  readonly output: string
  readonly content: string | Uint8Array
  /** What the result was made from, 0 for standard input: none of it is written over. */
  readonly readFiles: readonly (string | 0)[]
}

/** Writes a result to a file or, for `-`, to standard output. False when it failed, which is said. */
export function writeResult({ output, content, readFiles }: Result, terminal: Terminal): boolean {
  if (output === STDIN) {
    terminal.out(content)
    return true
  }
  const problem = isOneOf(output, readFiles) ? overRead(output) : writeFile(output, content)
  if (problem !== null) sayProblem(terminal, problem)
  return problem === null
}

function overRead(output: string): string {
  return `--output "${output}" is a file that was read: the result would take its place. Choose another name.`
}
