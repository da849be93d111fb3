import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeardRun } from './alarms/hour.test-support'
import type { PlannedJob } from './plan-job.test-support'
import { codeLocation, type PlannedContainer, runContainer } from './planned-container.test-support'
import { prepare, runByRequest, runToEnd } from './start-container.test-support'

/** What the stand-in for the runner was given, as it reports. */
export interface Given {
  readonly arguments: readonly string[]
  /** SHA-256 of the files that it read, null where there was none. */
  readonly job: string | null
  readonly asset: string | null
  readonly environment: Readonly<Record<string, string>>
  /** Variables of ours that the runner does not know. */
  readonly foreign: readonly string[]
}

/** A run that has ended. */
export interface PlannedRun extends HeardRun {
  readonly output: string
  readonly given: Given | null
}

/** Dagster's launchers replace the arguments by these, and not all ask for an exit code. */
const DAGSTER_ARGS = [
  'dagster',
  'api',
  'execute_run',
  '{"__class__": "ExecuteRunArgs", "set_exit_code_on_failure": null}',
]

/** Run the container that a job plans, as its platform or launcher does, in one of the stand-in's ways. */
export async function runPlanned(
  { analysis, resources }: PlannedJob,
  way: string,
): Promise<PlannedRun> {
  const planned = runContainer(resources)
  const container = analysis.runtime === 'dagster' ? { ...planned, args: DAGSTER_ARGS } : planned
  const hangs = way === 'hangs'
  const prepared = prepare(hangs ? withLimit(container, 1) : container, { STAND_IN: way })
  const { root, environment, moved } = prepared
  const asset = analysis.model.asset_path
  const report = join(root, 'report.json')
  const ready = {
    ...prepared,
    environment: {
      ...environment,
      STAND_IN_REPORT: report,
      STAND_IN_ASSET: asset ? moved(asset) : '',
      STAND_IN_DEFINITIONS: moved('/tmp/dativo/definitions.py'),
    },
  }
  const isRequest = analysis.runtime === 'cloud_functions'
  const ended = isRequest ? await runByRequest(ready) : { status: null, ...(await runToEnd(ready)) }
  return {
    lines: ended.lines,
    exitCode: ended.exitCode ?? -1,
    status: ended.status,
    output: ended.output,
    given: readGiven(report),
  }
}

/** What Dagster's code location serves, where the job has one. */
export async function serveDefinitions({ resources }: PlannedJob): Promise<string | null> {
  const container = codeLocation(resources)
  return container ? (await runToEnd(prepare(container, {}))).output : null
}

/** The same container with another time limit, in whole seconds. */
function withLimit(container: PlannedContainer, seconds: number): PlannedContainer {
  const { DATIVO_SUPERVISOR: told = '{}', ...others } = container.environment
  const settings = JSON.stringify({ ...JSON.parse(told), timeout_seconds: seconds })
  return { ...container, environment: { ...others, DATIVO_SUPERVISOR: settings } }
}

function readGiven(path: string): Given | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
