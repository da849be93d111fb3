import type { Provider } from '@/schemas/vocabulary'
import { carryOut } from '../../move/carry-out'
import { moveReport } from '../../move/move-report'
import { moveNotes, moveText } from '../../move/move-text'
import { planMove } from '../../move/plan-move'
import { STDIN } from '../../node/find-jobs'
import { writeFile } from '../../node/write-file'
import { json } from '../../report/json'
import type { ExitCode, Options, Terminal } from '../command'
import { type OpenJob, openOneJob } from '../open-one-job'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/**
 * `dativo infra move`: what makes a job of another cloud one of this, as a diff; written to another file,
 * or with `--write` into its own.
 */
export async function move(options: Options, terminal: Terminal): Promise<ExitCode> {
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  // The parser takes the names of clouds alone.
  const plan = planMove(job.input, options.to as Provider)
  if (!plan.ok) {
    sayProblem(terminal, `"${job.path}" was not moved. ${plan.reason}`)
    return 1
  }
  const { text } = carryOut(job.analysis.job, plan.changes)
  const content =
    options.format === 'json' ? json(moveReport(plan, { path: job.path, text })) : null
  if (!put(options, job, { text, shown: content ?? moveText(plan, job.path) }, terminal)) return 2
  if (content === null) for (const line of moveNotes(plan)) terminal.say(line)
  const count = plan.changes.length === 1 ? '1 change' : `${plan.changes.length} changes`
  const left = plan.toGive.length === 0 ? '' : ` ${plan.toGive.length} left to you.`
  terminal.say(`${count}.${left}`)
  return 0
}

interface Results {
  /** The moved job. */
  readonly text: string
  /** What is shown of it where no file is named. */
  readonly shown: string
}

/** Writes the job where the flags say; the diff, or the report, goes to standard output. */
function put(
  options: Options,
  job: OpenJob,
  { text, shown }: Results,
  terminal: Terminal,
): boolean {
  const { output, isWrite, format } = options
  const isIntoFile = output !== STDIN
  if (isIntoFile && !writeResult({ output, content: text, readFiles: job.readFiles }, terminal))
    return false
  if (isWrite) {
    if (job.path === STDIN) {
      terminal.out(text)
      return true
    }
    const problem = writeFile(job.path, text, job.input.job.text)
    if (problem !== null) {
      sayProblem(terminal, problem)
      return false
    }
  }
  if (format === 'json' || !(isWrite || isIntoFile)) terminal.out(shown)
  return true
}
