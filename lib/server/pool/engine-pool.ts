import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../node/package-root'
import { readPoolSettings } from './settings'
import { WorkerPool } from './worker-pool'

/** The one pool of a process, which the server and each route of Next find under this name. */
const KEY = Symbol.for('dativo.engine-pool')

interface Kept {
  readonly pool: WorkerPool
  readonly builtAt: number
}
const processWide: typeof globalThis & { [KEY]?: Kept } = globalThis

/**
 * The workers in which the server runs the engine. Made when first asked for. Throws a `SettingError`
 * for an environment that cannot be used, and an error where the program was not built.
 */
export function enginePool(): WorkerPool {
  const kept = processWide[KEY]
  if (kept && !isOutdated(kept)) return kept.pool
  kept?.pool.stop()
  const file = workerFile()
  const pool = new WorkerPool(file, readPoolSettings(process.env))
  processWide[KEY] = { pool, builtAt: builtAt(file) }
  return pool
}

/** While the engine is written, each build of it gets workers of its own. */
function isOutdated(kept: Kept): boolean {
  return process.env.NODE_ENV === 'development' && builtAt(workerFile()) !== kept.builtAt
}

function builtAt(file: string): number {
  return statSync(/* turbopackIgnore: true */ file).mtimeMs
}

/** The build puts it beside the command line: both load the same program. */
function workerFile(): string {
  const file = join(/* turbopackIgnore: true */ packageRoot(), 'dist', 'server-worker.js')
  if (existsSync(/* turbopackIgnore: true */ file)) return file
  throw new Error(`${file} is missing: run "node scripts/build-cli.mjs".`)
}
