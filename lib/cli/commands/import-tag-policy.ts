import { STDIN } from '../../node/find-jobs'
import { readFile } from '../../node/read-file'
import { readStdin } from '../../node/read-stdin'
import { importTagPolicy } from '../../policy/tag-policy/import-tag-policy'
import { writePolicy } from '../../policy/tag-policy/write-policy'
import type { ExitCode, Options, Terminal } from '../command'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/** `dativo infra import-tag-policy`: a policy from a tag policy of AWS Organizations. */
export async function importTagPolicyCommand(
  { input, output }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = input ?? STDIN
  const file = path === STDIN ? ({ ok: true, text: await readStdin() } as const) : readFile(path)
  if (!file.ok) {
    sayProblem(terminal, file.problem)
    return 2
  }
  const imported = importTagPolicy(file.text)
  if (!imported.ok) {
    sayProblem(terminal, imported.message)
    return 1
  }
  for (const note of imported.notes) sayProblem(terminal, note)
  const content = writePolicy(imported.policy, imported.notes)
  const readFiles = [path === STDIN ? (0 as const) : path]
  return writeResult({ output, content, readFiles }, terminal) ? 0 : 2
}
