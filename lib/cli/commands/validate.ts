import { STDIN } from '../../node/find-jobs'
import { sharedClaims } from '../../report/claims'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode } from '../exit-code'
import { findInputs, type Inputs } from '../find-inputs'
import { onInterrupt } from '../on-interrupt'
import { sayProblem } from '../say-problem'
import { progressOf } from '../validation/progress'
import { resultWriter } from '../validation/result-writer'
import { Tally } from '../validation/tally'
import { validateFiles } from '../validation/validate-files'

/** `dativo infra validate`: findings to standard output, a count to standard error. */
export async function validate(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { files, isSingle, problems, ...inputs } = await openInputs(options, terminal)
  const { format, isStrict } = options
  const tally = new Tally(problems)
  const { out, end: endOutput } = isFilter(options)
    ? beside(inputs.stdin, terminal)
    : { out: terminal.out, end: () => {} }
  const writer = resultWriter({ format, isSingle, out: (text) => text !== '' && out(text) })
  const progress = progressOf(files.length, terminal)
  const interrupt = onInterrupt()

  await validateFiles({
    files,
    settings: { ...inputs, isStrict, format },
    stop: interrupt.stop,
    onResults: (results) => {
      for (const result of results) tally.add(result)
      writer.add(results.filter((result) => result?.ok === true))
      progress.add(results.length, tally.errors + tally.warnings)
    },
  })
  progress.end()
  interrupt.end()
  if (interrupt.status !== null) {
    sayProblem(terminal, `Stopped. ${progress.done} of ${files.length} files were checked.`)
    return interrupt.status
  }

  const shared = sharedClaims(tally.jobs)
  tally.addShared(shared)
  await writer.end(shared, tally.problems)
  endOutput()
  for (const problem of tally.problems) sayProblem(terminal, problem)
  terminal.say(tally.summary())
  return exitCode(tally.problems, tally.invalid > 0)
}

async function openInputs(options: Options, terminal: Terminal): Promise<Inputs> {
  const found = await findInputs(options)
  const isPart = options.shard !== null || options.changedSince !== null
  const inputs = isPart ? (await import('../select-files')).selectFiles(options, found) : found
  if (!options.isFix) return inputs
  const { fixFiles } = await import('../fix-files')
  return fixFiles(options, inputs, terminal)
}

/** A job on standard input is fixed to standard output; what is said of it goes to standard error. */
function isFilter({ isFix, jobs }: Options): boolean {
  return isFix && jobs.includes(STDIN)
}

function beside(fixed: string, terminal: Terminal) {
  let report = ''
  return {
    out: (text: string) => {
      report += text
    },
    end: () => {
      terminal.out(fixed)
      if (report !== '') terminal.say(report.trimEnd())
    },
  }
}
