// Says with which commit the jobs are compared: where the branch left the target, as only the changes
// of the branch itself are its own.
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const { GIVEN = '', TARGET = '', GITHUB_OUTPUT } = process.env
const NEW_BRANCH = /^0+$/

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

function revision() {
  if (GIVEN !== '') return GIVEN
  if (TARGET === '' || NEW_BRANCH.test(TARGET)) return ''
  // A checkout holds one commit alone unless it was asked for more.
  if (git('cat-file', '-e', `${TARGET}^{commit}`) === null)
    git('fetch', '--depth=1', 'origin', TARGET)
  return git('merge-base', TARGET, 'HEAD') ?? TARGET
}

const found = revision()
if (found === '')
  console.log('::notice::There is no commit to compare with, so nothing is compared.')
appendFileSync(GITHUB_OUTPUT, `revision=${found.replace(/[\r\n]/g, '')}\n`)
