import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_PYTHON, PYTHON_PATH } from './python.test-support'
import { MODULES } from './terraform-cli.test-support'

describe.skipIf(!HAS_PYTHON)('what runs in the container, by its own tests in Python', () => {
  it('the supervisor and the definitions of Dagster', async () => {
    const { status, output } = await runTests(join(MODULES, 'modules/job-run/tests'))
    expect(status, output).toBe(0)
    expect(output).toMatch(/^Ran [1-9][0-9]+ tests/m)
  })
})

function runTests(folder: string): Promise<{ status: number | null; output: string }> {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  const child = spawn(PYTHON_PATH, ['-m', 'unittest', 'discover', '-s', folder], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part
    })
  }
  return new Promise((done) => child.on('close', (status) => done({ status, output })))
}
