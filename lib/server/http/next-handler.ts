import { Console } from 'node:console'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type createNext from 'next'
import type { ServeOptions } from './serve-options'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What Next wrote when it built the application; it holds the configuration. */
const BUILD = '.next/required-server-files.json'

/** Whether the application below a folder is built. */
export function isBuilt(root: string): boolean {
  return existsSync(join(root, BUILD))
}

/**
 * Next's answers to requests, of the application that is built below `root`: in a checkout as in the
 * folder that Next makes for deployment. The configuration is that of the build, as in Next's own
 * `server.js` of that folder: at run time no configuration file is read.
 */
export async function nextHandler(root: string, { host, port }: ServeOptions): Promise<Handle> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  process.chdir(root)
  // What Next tells a person is no line of the log, which standard output belongs to.
  globalThis.console = new Console(process.stderr)
  const { config } = JSON.parse(readFileSync(join(root, BUILD), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
  // The program is a script of its own, from which Next is out of reach but by its package.
  const load = createRequire(join(root, 'package.json'))
  const next: typeof createNext = load('next')
  const app = next({ dev: false, dir: root, hostname: host, port, quiet: true })
  await app.prepare()
  return app.getRequestHandler()
}
