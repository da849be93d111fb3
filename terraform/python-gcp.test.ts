import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { everythingJob, everythingOf } from './everything.test-support'
import { type PlannedJob, planTogether } from './plan-job.test-support'
import { HAS_PYTHON, PYTHON_PATH } from './python.test-support'
import { PLAN_CLOUDS, scratchFolder, writeFiles } from './terraform-cli.test-support'

/** Of Airflow what the DAG asks for; it prints what it is given. Airflow 3 has `airflow.sdk` too. */
const DAG = `
class DAG:
    def __init__(self, **given):
        print("dag", sorted(given.items()))
    def __enter__(self):
        return self
    def __exit__(self, *_):
        pass
`
const OPERATORS = 'airflow/providers/google/cloud/operators'
const OPERATOR = `
class CloudRunExecuteJobOperator:
    def __init__(self, *, task_id, project_id, region, job_name, retries):
        print("task", [task_id, project_id, region, job_name, retries])
`
const AIRFLOW_2 = {
  'pendulum.py': 'def datetime(*parts, tz):\n    return (*parts, tz)\n',
  'airflow/__init__.py': DAG,
  [`${OPERATORS}/cloud_run.py`]: OPERATOR,
}
const AIRFLOW_3 = { ...AIRFLOW_2, 'airflow/__init__.py': '', 'airflow/sdk.py': DAG }

const jobs = (await listExamples())
  .filter((example) => {
    const { provider, runtime } = analyse(example)
    return provider === 'gcp' && runtime === 'airflow'
  })
  .flatMap((example) =>
    everythingOf('gcp', 'airflow').flatMap((everything) => [
      everythingJob(example, everything),
      everythingJob(example, everything, { without: ['schedule'] }),
    ]),
  )

const isUsable = HAS_PYTHON && PLAN_CLOUDS.includes('gcp')

describe.skipIf(!isUsable)('the DAG that is planned for Composer, read by Python', () => {
  let planned: readonly PlannedJob[] = []
  beforeAll(async () => {
    planned = await planTogether('gcp', jobs)
  })

  it.each([
    ['2', AIRFLOW_2],
    ['3', AIRFLOW_3],
  ])('Airflow %s', (_, airflow) => {
    const [scheduled, unscheduled] = planned.map((job) => readBy(airflow, job))
    expect(scheduled).toContain("('schedule', '0 6 * * *')")
    expect(scheduled).toContain("('start_date', (2024, 1, 1, 'Europe/Berlin'))")
    expect(unscheduled).toContain("('schedule', None)")
  })
})

/** What the DAG says when it is imported, which names the job of the same plan. */
function readBy(airflow: Readonly<Record<string, string>>, { resources }: PlannedJob): string {
  const valuesOf = (type: string) => resources.find((one) => one.type === type)?.values
  const folder = scratchFolder()
  const files = { ...airflow, 'dag.py': String(valuesOf('google_storage_bucket_object')?.content) }
  writeFiles(
    folder,
    Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
  )
  const { status, stdout, stderr } = spawnSync(PYTHON_PATH, [join(folder, 'dag.py')], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  expect(status, stderr).toBe(0)
  const { name, location, project } = valuesOf('google_cloud_run_v2_job') ?? {}
  expect(stdout).toContain(`task ['run', '${project}', '${location}', '${name}', 0]`)
  return stdout
}
