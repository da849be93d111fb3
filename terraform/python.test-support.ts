import { spawnSync } from 'node:child_process'

const found = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0,
)

if (!found) {
  console.warn('No Python 3.8 or later: what runs in the containers is NOT tested here.')
}

/** The interpreter of the machine, 3.8 or later, or null. Said loudly where there is none. */
export const PYTHON: string | null = found ?? null
