import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import type { Provider } from '../schemas/vocabulary'
import { awsRinging } from './alarms/aws.test-support'
import { azureRinging } from './alarms/azure.test-support'
import { gcpRinging } from './alarms/gcp.test-support'
import type { Ringing } from './alarms/hour.test-support'
import { type Example, type JobVariant, variantsOf } from './job-variants.test-support'
import { type PlannedJob, planTogether } from './plan-job.test-support'
import { HAS_PYTHON } from './python.test-support'
import { type PlannedRun, runPlanned, serveDefinitions } from './run-planned-job.test-support'
import { DAGSTER_WAYS, RUN_WAYS, type RunWay } from './run-ways.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const RINGING: Readonly<Record<Provider, Ringing>> = {
  aws: awsRinging,
  gcp: gcpRinging,
  azure: azureRinging,
}

const examples = (await listExamples()).flatMap(watched)
/** Runs the container that each pair plans, and feeds what it says to the alarms of the plan. */
export function describeRuns(provider: Provider): void {
  const isUsable = PLAN_CLOUDS.includes(provider) && HAS_PYTHON
  const variants = examples.filter((variant) => variant.provider === provider)
  let planned: readonly PlannedJob[] = []

  describe.skipIf(!isUsable)(`${provider}: the job of every pair runs`, () => {
    beforeAll(async () => {
      planned = await planTogether(provider, variants)
    })
    const table: string[] = []
    afterAll(() => {
      console.info(['pair: ways that a run went, alarms that rang', ...table].join('\n'))
    })

    it.each(variants.map(({ runtime }, index) => ({ runtime, index })))(
      '$runtime',
      async ({ index }) => {
        const variant = variants[index]
        const job = planned[index]
        if (!variant || !job) throw new Error('Nothing was planned.')
        expectDelivered(variant, await runPlanned(job, 'success'))
        // On AWS the code location's container holds the task's ARN, which no plan knows.
        if (variant.runtime === 'dagster' && provider !== 'aws') {
          expect(await serveDefinitions(job)).toMatch(/^serving 1 /m)
        }
        const rang = await hearAll(job, RINGING[provider])
        table.push(`${provider}/${variant.runtime}: ${waysOf(job).length}, ${rang.join(' ')}`)
      },
    )
  })
}

/** The example with every alarm that there is, at thresholds that one bad run passes. */
function watched(example: Example): readonly JobVariant[] {
  const { job, provider, runtime } = analyse(example)
  const value = JSON.parse(JSON.stringify(job.value))
  const { monitoring, terraform } = value.infrastructure
  value.infrastructure.monitoring = {
    ...monitoring,
    enabled: true,
    alerts: {
      ...monitoring?.alerts,
      thresholds: { error_rate: 1, timeout_rate: 1, records_processed_min: 100 },
    },
  }
  value.infrastructure.terraform = {
    ...terraform,
    variables: { ...terraform?.variables, success_within_hours: 24 },
  }
  const [variant] = variantsOf({
    ...example,
    job: { name: example.job.name, text: stringify(value) },
  })
  return variant && provider && runtime ? [variant] : []
}

function expectDelivered(
  { job, asset, runtime, provider }: JobVariant,
  { given, output }: PlannedRun,
): void {
  expect(given, output).not.toBeNull()
  expect(given?.job, 'the job, byte for byte').toBe(sha256(job.text))
  if (asset) expect(given?.asset, 'the asset, byte for byte').toBe(sha256(asset.text))
  expect(given?.arguments).toEqual(['run', '--config', expect.any(String), '--mode', 'self_hosted'])
  expect(given?.environment).toMatchObject({
    S3_BUCKET: expect.any(String),
    STATE_DIR: expect.stringMatching(/\/state$/),
    DATIVO_SECRET_MANAGER: { aws: 'aws', gcp: 'gcp', azure: 'env' }[provider],
  })
  // Dagster's definitions are started below the supervisor with what they need.
  const known =
    runtime === 'dagster' ? ['DATIVO_DAGSTER_JOB', 'DATIVO_RUN_RESULT'] : ['DATIVO_RUN_RESULT']
  expect(given?.foreign).toEqual(known)
}

function waysOf({ analysis }: PlannedJob): readonly RunWay[] {
  return analysis.runtime === 'dagster' ? [...RUN_WAYS, ...DAGSTER_WAYS] : RUN_WAYS
}

/** Every way that a run may go: how it ends, and what the alarms make of it. */
async function hearAll(job: PlannedJob, ringing: Ringing): Promise<readonly string[]> {
  const rang = new Set<string>()
  const good = await runPlanned(job, 'success')
  for (const expected of waysOf(job)) {
    const run = await runPlanned(job, expected.way)
    expectEnded(expected, run)
    const heard = ringing(job.resources, [run])
    const rates = heard.filter((name) => name.endsWith('_rate'))
    expect([...rates].sort(), expected.way).toEqual(expected.rings)
    expect(heard.includes('missed_runs'), `${expected.way}: no run succeeded`).toBe(
      expected.code !== 0,
    )
    for (const name of heard) rang.add(name)
    // One bad run among two hundred stays below one percent.
    const many = ringing(job.resources, [run, ...Array.from({ length: 199 }, () => good)])
    expect(many, `${expected.way} once in 200`).toEqual([])
  }
  expect(ringing(job.resources, []), 'silence').toEqual(['missed_runs'])
  return [...rang].sort()
}

function expectEnded({ way, code, reason }: RunWay, run: PlannedRun): void {
  expect(run.exitCode, `${way}: ${run.output}`).toBe(code)
  const said = run.lines.filter(({ event_type: type }) => String(type).startsWith('run_'))
  expect(said.map(({ event_type: type }) => type)).toEqual(['run_started', 'run_finished'])
  expect(said[1]).toMatchObject({ exit_code: code, reason })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
