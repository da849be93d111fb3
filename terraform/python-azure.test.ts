import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_PYTHON, PYTHON_PATH } from './python.test-support'
import { MODULES } from './terraform-cli.test-support'

describe.skipIf(!HAS_PYTHON)('what runs in Dagster and Airflow, by its own tests in Python', () => {
  it.each([
    ['the run launcher of Dagster', 'azure/launcher-dagster/tests'],
    ['the DAG under Airflow 2 and 3', 'azure/tests'],
  ])('%s', (_, folder) => {
    const { status, stderr } = spawnSync(
      PYTHON_PATH,
      ['-m', 'unittest', 'discover', '-s', join(MODULES, folder)],
      { encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } },
    )
    expect(status, stderr).toBe(0)
    expect(stderr).toMatch(/^Ran [1-9]\d* tests/m)
  })
})
