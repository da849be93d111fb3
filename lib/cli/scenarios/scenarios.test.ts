import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runScenario } from './run-scenario'
import { parseScenario, writeScenario } from './scenario'

const folder = import.meta.dirname
const root = join(folder, '../../..')
// Below the package, because the program finds its package from where it lies.
const built = join(root, 'node_modules/.cache/dativo-cli')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), built])
}, 60_000)

// UPDATE_SCENARIOS=1 writes what the program really does into the files, to be read in the diff.
const isUpdate = process.env.UPDATE_SCENARIOS === '1'

describe.concurrent('dativo', { timeout: 60_000 }, () => {
  test.for(readdirSync(folder).filter((name) => name.endsWith('.scenario')))('%s', async (name) => {
    const path = join(folder, name)
    const source = readFileSync(path, 'utf8')
    const actual = writeScenario(await runScenario(join(built, 'dativo.js'), parseScenario(source)))
    if (isUpdate) writeFileSync(path, actual)
    else expect(actual).toBe(source)
  })
})
