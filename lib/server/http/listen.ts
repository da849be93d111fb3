import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServeOptions } from './serve-options'

/** Milliseconds that a client may take for the head of a request, and for all of it. */
const HEAD_MS = 15_000
const REQUEST_MS = 60_000
/** Longer than balancers keep connections, so that it is they who end one that is idle. */
const KEEP_ALIVE_MS = 75_000

export type Listening =
  | { readonly ok: true; readonly server: Server; readonly url: string }
  | { readonly ok: false; readonly problem: string }

/** Listens for requests, or says in a sentence why it cannot. */
export function listen(listener: RequestListener, options: ServeOptions): Promise<Listening> {
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: HEAD_MS }, listener)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  })
  ignoreUpgrades(server)
  return new Promise((resolve) => {
    server.once('error', (error) => resolve({ ok: false, problem: explain(error, options) }))
    server.listen(options.port, options.host, () =>
      resolve({ ok: true, server, url: urlOf(server) }),
    )
  })
}

/**
 * A request that offers another protocol, as `curl --http2` and many balancers do, is answered in this
 * one. Next listens for such offers once it has seen a request, and would let them go unanswered.
 */
function ignoreUpgrades(server: Server): void {
  server.on('newListener', (name) => {
    if (name === 'upgrade') process.nextTick(() => server.removeAllListeners('upgrade'))
  })
}

function explain(error: NodeJS.ErrnoException, { port, host }: ServeOptions): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: end what listens there, or give another one with --port.`
    case 'EACCES':
      return `Port ${port} needs rights that this user has not: give one from 1024 on with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `"${host}" is no address of this machine: give another one with --host, or leave it out.`
    default:
      return `The server cannot listen at ${host}, port ${port}: ${error.message}.`
  }
}

const LOCAL = new Set(['127.0.0.1', '::1', '0.0.0.0', '::'])

function urlOf(server: Server): string {
  // Listening on TCP, a server has such an address.
  const { address, port, family } = server.address() as AddressInfo
  if (LOCAL.has(address)) return `http://localhost:${port}`
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`
}
