import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

const ENGINE = ['lib', 'schemas', 'package-lock.json', 'scripts/build-cli.mjs', 'scripts/build-cli']
const PAGES = [
  'app',
  'components',
  'lib',
  'schemas',
  'package-lock.json',
  'next.config.js',
  'security-headers.mjs',
  'tsconfig.json',
]

/** Build what is older than its sources: the program, then the application; weigh its first load. */
export async function buildIfStale(environment = {}) {
  const program = await buildProgramIfStale()
  const isFresh = isNewer('.next/BUILD_ID', PAGES)
  const status = program || (isFresh ? 0 : await buildPages(environment))
  return status || runCommand(process.execPath, ['scripts/check-first-load.mjs'])
}

/** The command line and the workers of the server. */
export async function buildProgramIfStale() {
  if (isNewer('dist/dativo.js', ENGINE) && existsSync('dist/server-worker.js')) return 0
  return runCommand(process.execPath, ['scripts/build-cli.mjs'])
}

async function buildPages(environment) {
  const status = await runCommand('next', ['build'], environment)
  return (
    status ||
    (await afterBuild('allow-inline-scripts')) ||
    (await afterBuild('complete-standalone'))
  )
}

function afterBuild(script) {
  return runCommand(process.execPath, [`scripts/${script}.mjs`])
}

function isNewer(built, sources) {
  const time = modified(built)
  return time > 0 && sources.every((path) => newest(path) <= time)
}

function newest(path) {
  const own = statSync(path, { throwIfNoEntry: false })
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
