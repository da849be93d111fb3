import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'schemas',
  'package-lock.json',
  'next.config.js',
  'security-headers.mjs',
  'tsconfig.json',
]

/** Build the application unless a build is there that is newer than every source; weigh its first load. */
export async function buildIfStale(environment = {}) {
  const built = modified('.next/BUILD_ID')
  const isFresh = built > 0 && SOURCES.every((path) => newest(path) <= built)
  const status = isFresh ? 0 : await buildPages(environment)
  return status || runCommand(process.execPath, ['scripts/check-first-load.mjs'])
}

async function buildPages(environment) {
  const status = await runCommand('next', ['build'], environment)
  return status || runCommand(process.execPath, ['scripts/allow-inline-scripts.mjs'])
}

function newest(path) {
  const own = statSync(path, { throwIfNoEntry: false })
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
