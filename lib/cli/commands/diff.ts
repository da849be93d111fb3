import { diffJob } from '../../diff/diff-job'
import { diffMarkdown } from '../../diff/diff-markdown'
import { diffSummary, diffText } from '../../diff/diff-text'
import type { JobDiff } from '../../diff/job-diff'
import { STDIN } from '../../node/find-jobs'
import { readStdin } from '../../node/read-stdin'
import { json } from '../../report/json'
import type { ExitCode, Options, Terminal } from '../command'
import { openVersions } from '../open-versions'
import { sayProblem } from '../say-problem'

/** `dativo infra diff`: what a change does to tags, variables and resources. */
export async function diff(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { base, head, asset } = options
  const stdin = [base, head, asset].includes(STDIN) ? await readStdin() : ''
  const versions = openVersions(options, stdin)
  if (typeof versions === 'string') {
    sayProblem(terminal, versions)
    return 2
  }
  const { pairs, problems, notes } = versions
  const diffs: JobDiff[] = []
  for (const pair of pairs) {
    const found = await diffJob(pair)
    if (found) diffs.push(found)
  }
  for (const said of [...notes, ...problems]) sayProblem(terminal, said)
  terminal.out(written(diffs, options.format))
  if (diffs.length > 0 || problems.length === 0) terminal.say(diffSummary(diffs))
  if (problems.length > 0) return 2
  return options.hasExitCode && diffs.length > 0 ? 1 : 0
}

function written(diffs: readonly JobDiff[], format: string | null): string {
  if (format === 'json') return json(diffs)
  return format === 'markdown' ? diffMarkdown(diffs) : diffText(diffs)
}
