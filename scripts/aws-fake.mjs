import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = ['server.py', 'readback.py']
const NEEDED = 'import botocore, regex, sys; print(sys.executable)'
/** The last is where Debian's packages are seen, whatever else comes first on the path. */
const PYTHONS = ['python3', 'python', '/usr/bin/python3']

/** The fake of AWS that DATIVO_AWS_FAKE names, with a Python that can run it; or why there is none. */
export function awsFake() {
  const folder = process.env.DATIVO_AWS_FAKE
  if (!folder) return none('DATIVO_AWS_FAKE names no fake of AWS.')
  const missing = PARTS.filter((part) => !existsSync(join(folder, part)))
  if (missing.length > 0) return none(`DATIVO_AWS_FAKE has no ${missing.join(' and no ')}.`)
  const python = PYTHONS.map(executableOf).find((path) => path !== '')
  if (!python) return none('The fake of AWS needs a Python with botocore and regex.')
  return { folder, python, reason: '' }
}

function executableOf(name) {
  const { status, stdout } = spawnSync(name, ['-c', NEEDED], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

function none(reason) {
  return { folder: null, python: null, reason }
}
