import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { analyse } from '../analysis/analyse'
import { listExamples } from '../node/list-examples'
import type { PlannedInput, ResourceChange } from './resource-change'
import { resourceChanges } from './resource-changes'

const examples = await listExamples()

/** An example of a pair with values at paths of its document; undefined takes one away. */
function inputOf(pair: string, changes: Readonly<Record<string, unknown>> = {}): PlannedInput {
  const [provider, runtime] = pair.split(' ')
  const example = examples.find((one) => {
    const analysis = analyse(one)
    return analysis.provider === provider && analysis.runtime === runtime
  })
  if (!example) throw new Error(`No example of ${pair}`)
  const value = structuredClone(analyse(example).job.value) as Record<string, unknown>
  for (const [path, item] of Object.entries(changes)) setAt(value, path.split('.'), item)
  const analysis = analyse({ ...example, job: { ...example.job, text: stringify(value) } })
  if (!analysis.provider || !analysis.runtime) throw new Error('No pair')
  return { cloud: analysis.provider, runtime: analysis.runtime, variables: analysis.variables }
}

function setAt(value: Record<string, unknown>, [key = '', ...rest]: string[], item: unknown): void {
  if (rest.length === 0) value[key] = item
  else {
    value[key] ??= {}
    setAt(value[key] as Record<string, unknown>, rest, item)
  }
}

/** The job's text is in its container, so whatever changes it is given apart here. */
const FIXED = { 'infrastructure.terraform.variables.job_document': 'tenant_id: acme\n' }

const changesOf = (pair: string, changes: Readonly<Record<string, unknown>>, base = {}) =>
  resourceChanges(
    inputOf(pair, { ...FIXED, ...base }),
    inputOf(pair, { ...FIXED, ...base, ...changes }),
  )

const actions = (changes: readonly ResourceChange[]) =>
  changes.map(({ action, address }) => `${action} ${address}`)

describe('resourceChanges', () => {
  it.each(['aws ecs', 'gcp cloud_run', 'azure container_apps', 'gcp kubernetes'])(
    '%s: says nothing of a job that is as it was',
    async (pair) => {
      expect(await resourceChanges(inputOf(pair), inputOf(pair))).toEqual([])
    },
  )

  it('replaces a task, names the variable, and follows it to whoever starts the task', async () => {
    const image = 'infrastructure.terraform.variables.image'
    const changes = await changesOf('aws ecs', { [image]: 'a/b:2' }, { [image]: 'a/b:1' })
    expect(actions(changes)).toEqual([
      'replace aws_ecs_task_definition.this[0]',
      'update aws_iam_role_policy.scheduler[0]',
      'update aws_scheduler_schedule.this[0]',
    ])
    expect(changes[0]?.arguments).toEqual([
      {
        path: ['container_definitions'],
        forcesReplacement: true,
        causes: [{ variable: 'image', path: [] }],
        through: [],
      },
    ])
    expect(changes[2]?.arguments).toEqual([
      {
        path: ['target', 'ecs_parameters', 'task_definition_arn'],
        forcesReplacement: false,
        causes: [],
        through: ['aws_ecs_task_definition.this[0]'],
      },
    ])
    expect(changes.every(({ certainty }) => certainty === 'provider')).toBe(true)
  })

  it('names the part of a variable', async () => {
    const changes = await changesOf('aws ecs', {
      'infrastructure.runtime.compute.cpu': '4096',
      'infrastructure.runtime.compute.memory': '16384',
    })
    const task = changes.find(({ type }) => type === 'aws_ecs_task_definition')
    expect(task?.arguments.map(({ path, causes }) => [path.join('.'), causes])).toEqual([
      ['cpu', [{ variable: 'compute', path: ['cpu'] }]],
      ['memory', [{ variable: 'compute', path: ['memory'] }]],
    ])
  })

  it('tells changes of tags from others', async () => {
    const changes = await changesOf('aws ecs', { 'infrastructure.tags.custom.team': 'other' })
    expect(changes.length).toBeGreaterThan(5)
    expect(changes.filter(({ isTagsOnly }) => !isTagsOnly)).toEqual([])
    for (const change of changes) {
      expect(change.arguments.flatMap(({ causes }) => causes)).toEqual([
        { variable: 'tags', path: ['Custom_team'] },
      ])
    }
  })

  it('says why resources come and go', async () => {
    const alarm = { 'infrastructure.monitoring.alerts.thresholds': { error_rate: 5 } }
    const other = { 'infrastructure.monitoring.alerts.thresholds': { timeout_rate: 5 } }
    const changes = await changesOf('aws ecs', other, alarm)
    expect(actions(changes)).toEqual([
      'delete aws_cloudwatch_metric_alarm.rate["error_rate"]',
      'create aws_cloudwatch_metric_alarm.rate["timeout_rate"]',
    ])
    expect(changes.map(({ causes }) => causes)).toEqual(
      Array.from({ length: 2 }, () => [{ variable: 'monitoring', path: ['alerts', 'thresholds'] }]),
    )
  })

  it('replaces what stands under another name, and what takes its attributes', async () => {
    const changes = await changesOf('gcp cloud_run', { tenant_id: 'other' })
    const byAddress = new Map(changes.map((one) => [one.address, one]))
    expect(byAddress.get('google_service_account.job[0]')?.action).toBe('replace')
    expect(byAddress.get('google_cloud_run_v2_job.this[0]')).toMatchObject({
      action: 'replace',
      certainty: 'documented',
    })
    const members = changes.filter(({ type }) => type.endsWith('_iam_member'))
    expect(members.length).toBeGreaterThan(0)
    expect(members.every(({ action }) => action === 'replace')).toBe(true)
  })

  it('makes another cloud from scratch', async () => {
    const [base, head] = [inputOf('aws ecs'), inputOf('gcp cloud_run')]
    const changes = await resourceChanges(base, head)
    expect(new Set(changes.map(({ action, type }) => `${action} ${type.split('_')[0]}`))).toEqual(
      new Set(['delete aws', 'create google']),
    )
  })

  it('runs a job on Kubernetes anew when its files change, and not when its tags do', async () => {
    const base = { 'infrastructure.terraform.variables.schedule': undefined }
    const text = { 'infrastructure.terraform.variables.job_document': 'tenant_id: other\n' }
    const changes = await changesOf('gcp kubernetes', text, base)
    expect(actions(changes)).toEqual([
      'replace module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
      'replace module.kubernetes_job[0].kubernetes_job_v1.this[0]',
    ])
    const tags = await changesOf('gcp kubernetes', { 'infrastructure.tags.owner': 'b' }, base)
    expect(actions(tags)).toContain('update module.kubernetes_job[0].kubernetes_job_v1.this[0]')
    expect(actions(tags).filter((action) => action.startsWith('replace'))).toEqual([])
  })

  it('compares another runtime of the cloud by address', async () => {
    const changes = await resourceChanges(inputOf('aws ecs'), inputOf('aws airflow'))
    expect(actions(changes)).toContain('delete aws_scheduler_schedule.this[0]')
    expect(actions(changes)).toContain('replace aws_ecs_task_definition.this[0]')
  })

  it.each([
    ['nothing', []],
    ['values of wrong types', [{ name: 'compute', value: 'large', path: null }]],
    [
      'odd tags',
      [{ name: 'tags', value: { __proto__: null, constructor: 'x', '': [1] }, path: null }],
    ],
    ['a list for a map', [{ name: 'monitoring', value: [1, null], path: null }]],
  ])('never throws: %s', async (_, variables) => {
    for (const cloud of ['aws', 'gcp', 'azure'] as const) {
      for (const runtime of ['dagster', 'kubernetes', 'airflow'] as const) {
        const odd = { cloud, runtime, variables }
        await expect(resourceChanges(odd, inputOf('aws ecs'))).resolves.toBeInstanceOf(Array)
        await expect(resourceChanges(odd, odd)).resolves.toEqual([])
      }
    }
  })
})
