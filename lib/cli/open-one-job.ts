import type { LoadedJob } from '../node/load-job'
import type { Options, Terminal } from './command'
import { openJobs } from './open-jobs'

/** The one job of a command that takes no more; null when there is none, which has been said. */
export async function openOneJob(options: Options, terminal: Terminal): Promise<LoadedJob | null> {
  const { jobs, isSingle, problems } = await openJobs(options)
  if (!isSingle) {
    terminal.say(`dativo: This command takes one job file, and "${options.jobs[0]}" is not one.`)
    return null
  }
  const [job] = jobs
  for (const problem of problems) terminal.say(`dativo: ${problem}`)
  return job ?? null
}
