import { spawnSync } from 'node:child_process'

const ASK = 'import sys; print(sys.executable); sys.exit(sys.version_info < (3, 8))'

const found = ['python3', 'python'].flatMap((name) => {
  const { status, stdout } = spawnSync(name, ['-c', ASK], { encoding: 'utf8' })
  return status === 0 ? [stdout.trim()] : []
})

if (found.length === 0) {
  console.warn('No Python 3.8 or later: what runs in the containers is NOT tested here.')
}

/** Whether the machine has Python 3.8 or later. Said loudly where it has not. */
export const HAS_PYTHON = found.length > 0

/** The interpreter of the machine. */
export const PYTHON_PATH = found[0] ?? 'python3'
