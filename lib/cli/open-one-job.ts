import type { LoadedJob } from '../node/load-job'
import type { Options, Terminal } from './command'
import { openJobs } from './open-jobs'
import { sayProblem } from './say-problem'

export interface OpenJob extends LoadedJob {
  /** Every file that was read, 0 for standard input. */
  readonly readFiles: readonly (string | 0)[]
}

/** The one job of a command that takes no more; null when there is none, which has been said. */
export async function openOneJob(options: Options, terminal: Terminal): Promise<OpenJob | null> {
  const { jobs, isSingle, problems, readFiles } = await openJobs(options)
  if (!isSingle) {
    sayProblem(terminal, `This command takes one job file, and "${options.jobs[0]}" is not one.`)
    return null
  }
  const [job] = jobs
  for (const problem of problems) sayProblem(terminal, problem)
  return job ? { ...job, readFiles } : null
}
