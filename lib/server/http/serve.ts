import { join } from 'node:path'
import { packageRoot } from '../../node/package-root'
import { enginePool } from '../pool/engine-pool'
import { SettingError } from '../pool/settings'
import { answerRequests } from './answer-requests'
import { listen } from './listen'
import { isBuilt, nextHandler } from './next-handler'
import { parseServeOptions, SERVE_HELP, type ServeOptions } from './serve-options'
import { stopGently, whenAskedToStop } from './stop-gently'
import { logWriter } from './write-log'

/** Where the server speaks to whoever started it; its log is another matter. */
export interface ServeTerminal {
  readonly out: (text: string) => void
  readonly say: (line: string) => void
}

/**
 * Serves the application until a signal ends it: one process for HTTP, and its workers. Resolves to
 * the exit status: 0 when it was asked to stop, 2 when it could not begin, with a sentence that says why.
 */
export async function serve(args: readonly string[], terminal: ServeTerminal): Promise<0 | 2> {
  const parsed = parseServeOptions(args, process.env)
  switch (parsed.kind) {
    case 'help':
      terminal.out(SERVE_HELP)
      return 0
    case 'wrong':
      terminal.say(`dativo: ${parsed.message}`)
      return 2
    case 'serve':
      return serveAt(parsed.options, terminal)
  }
}

async function serveAt(options: ServeOptions, terminal: ServeTerminal): Promise<0 | 2> {
  const root = applicationRoot()
  const refuse = (problem: string) => {
    terminal.say(`dativo: ${problem}`)
    return 2 as const
  }
  if (root === null) return refuse('The application is not built: run "npm run build" first.')
  const pool = poolOr(refuse)
  if (pool === 2) return 2
  const stop = whenAskedToStop()
  // Requests that come before Next is ready wait for it.
  const handle = Promise.resolve().then(() => nextHandler(root, options))
  const requests = answerRequests({ handle, log: logWriter() })
  const listening = await listen(requests.listener, options)
  if (!listening.ok) return refuse(listening.problem)
  pool.start()
  await handle
  terminal.say(`dativo: The designer is at ${listening.url}`)

  const signal = await stop
  terminal.say(`dativo: ${signal}: the server finishes what it has begun and stops.`)
  pool.leave()
  requests.sayGoodbye()
  await stopGently(listening.server)
  pool.stop()
  return 0
}

/** Where the built application lies: in a checkout, or in the package, as Next made it for deployment. */
function applicationRoot(): string | null {
  const root = packageRoot()
  return [root, join(root, '.next/standalone')].find(isBuilt) ?? null
}

function poolOr(refuse: (problem: string) => 2) {
  try {
    return enginePool()
  } catch (error) {
    if (error instanceof SettingError) return refuse(error.message)
    throw error
  }
}
