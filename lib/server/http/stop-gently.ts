import type { Server } from 'node:http'

/** Milliseconds that requests have to finish; less than what Kubernetes and systemd wait. */
const FINISH_MS = 25_000

/** Takes no new connection, lets the requests finish, and ends what is left after the time for it. */
export function stopGently(server: Server, finishMs = FINISH_MS): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), finishMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Resolves at the first signal that asks for the end; a second one ends the process as it always does. */
export function whenAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    const ask = (signal: NodeJS.Signals) => {
      for (const each of signals) process.off(each, ask)
      resolve(signal)
    }
    for (const signal of signals) process.on(signal, ask)
  })
}
