import { faultWords } from '../node/program-fault'
import type { ExitCode } from './command'
import { run } from './run'
import { sayProblem } from './say-problem'
import { standardTerminal } from './terminal'

/** Does what the arguments after `dativo` ask for. What nobody foresaw is said in a sentence. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const terminal = standardTerminal()
  const sayFault = (error: unknown): ExitCode => {
    sayProblem(
      terminal,
      `The program failed (${faultWords(error)}). This is no fault of your files: please report it with the command and this line.`,
    )
    return 2
  }
  process.on('uncaughtException', (error) => process.exit(sayFault(error)))
  try {
    return await run(args, terminal)
  } catch (error) {
    return sayFault(error)
  }
}

/** What a worker does: validates the files that it is sent. */
export async function work(): Promise<void> {
  const { work } = await import('./validation/work')
  work()
}

/** Runs what most commands run, so that all of it is compiled when the code is kept. */
export async function warmUp(): Promise<void> {
  const { warmUp } = await import('./warm-up')
  warmUp()
}

/** What a worker process of the server does: the tasks that it is given. */
export async function workForServer(): Promise<void> {
  const { work } = await import('../server/tasks/work')
  await work()
}

/** Serves the application, as the arguments say. */
export async function serve(args: readonly string[]): Promise<number> {
  const { serve } = await import('../server/http/serve')
  return serve(args, standardTerminal())
}
