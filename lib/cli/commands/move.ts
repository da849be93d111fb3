import type { Provider } from '@/schemas/vocabulary'
import { applyEdits } from '../../document/apply-edits'
import { makeMove } from '../../move/make-move'
import type { MovePlan } from '../../move/move'
import { moveReport } from '../../move/move-report'
import { moveNotes, moveSummary, moveText } from '../../move/move-text'
import { STDIN } from '../../node/find-jobs'
import { writeFile } from '../../node/write-file'
import { json } from '../../report/json'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode } from '../exit-code'
import { type OpenJob, openOneJob } from '../open-one-job'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/**
 * `dativo infra move`: what makes a job of another cloud one of this, as a diff; written to another file,
 * or with `--write` into its own. Status 1 when the moved job has errors, whatever is shown or written.
 */
export async function move(options: Options, terminal: Terminal): Promise<ExitCode> {
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  // The parser takes the names of clouds alone.
  const to = options.to as Provider
  const made = makeMove(job.input, { to, keepsakes: [], chosen: null }, job.analysis)
  const plan = made.plan.ok || !made.plan.isThere ? made.plan : stayed(job, to)
  if (!plan.ok) {
    sayProblem(terminal, `"${job.path}" was not moved. ${plan.reason}`)
    return 1
  }
  const text = applyEdits(job.input.job.text, made.edits)
  const isJson = options.format === 'json'
  const shown = isJson ? json(moveReport(plan, { path: job.path, text })) : moveText(plan, job.path)
  if (!put(options, job, { text, shown }, terminal)) return 2
  if (!made.plan.ok) {
    const errors = plan.isValid ? '' : ' It has errors: see "dativo infra validate".'
    sayProblem(terminal, `"${job.path}" was not changed. ${made.plan.reason}${errors}`)
  } else {
    if (!isJson) for (const line of moveNotes(plan)) terminal.say(line)
    terminal.say(moveSummary(plan))
  }
  return exitCode([], !plan.isValid)
}

/** A job that is where it is to go: nothing is to be done, and it counts as it is. */
function stayed({ analysis }: OpenJob, to: Provider): MovePlan {
  const isValid = !analysis.hasErrors
  return { ok: true, from: to, to, changes: [], hunks: [], toGive: [], isValid }
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
  const isJson = format === 'json'
  const isIntoFile = output !== STDIN
  if (isIntoFile && !writeResult({ output, content: text, readFiles: job.readFiles }, terminal))
    return false
  if (isWrite && job.path === STDIN) {
    terminal.out(isJson ? shown : text)
    const place = isJson ? 'is the text of the report' : 'goes to standard output'
    sayProblem(terminal, `A job on standard input has no file to write: the moved job ${place}.`)
    return true
  }
  const { job: own } = job.input
  const problem = isWrite && text !== own.text ? writeFile(job.path, text, own.text) : null
  if (problem !== null) {
    sayProblem(terminal, problem)
    return false
  }
  if (isJson || !(isWrite || isIntoFile)) terminal.out(shown)
  return true
}
