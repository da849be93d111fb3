import type { ExitCode } from './command'
import { run } from './run'
import { standardTerminal } from './terminal'

/** Does what the arguments after `dativo` ask for. */
export function main(args: readonly string[]): Promise<ExitCode> {
  return run(args, standardTerminal())
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
