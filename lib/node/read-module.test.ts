import { describe, expect, test } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { belongsTo } from '../providers/belongs-to'
import { CLOUDS } from '../providers/clouds'
import { readModule } from './read-module'

describe('belongsTo', () => {
  test.for([
    ['ecs', 'launcher-ecs.tf', true],
    ['ecs', 'launcher.tf', true],
    ['ecs', 'job-kubernetes.tf', false],
    ['cloud_run', 'variables-cloud-run.tf', true],
    ['cloud_functions', 'variables-cloud-run.tf', false],
    ['dagster', 'dag-airflow.tftpl', false],
    ['airflow', 'dag-airflow.tftpl', true],
    ['ecs', 'ecs.tf', true],
    ['dagster', 'ecs.tf', true],
    ['ecs', 'README.md', true],
  ] as const)('%s takes %s: %s', ([runtime, file, expected]) => {
    expect(belongsTo(runtime, file)).toBe(expected)
  })
})

const PAIRS = PROVIDERS.flatMap((provider) =>
  CLOUDS[provider].runtimes.map(({ runtime }) => [provider, runtime] as const),
)

describe('readModule', () => {
  test.for(PAIRS)('%s %s', async ([provider, runtime]) => {
    const files = await readModule(provider, runtime)
    const paths = files.map(({ path }) => path)
    expect(paths).toContain(`${provider}/versions.tf`)
    expect(paths).toEqual([...paths].sort())
    expect(paths.filter((path) => !belongsTo(runtime, path.replace(/^.*\//, '')))).toEqual([])
    const foreign = /(^|\/)(tests|examples|\.terraform)\/|\.lock\.hcl$|\.tfstate|\.test\.ts$/
    expect(paths.filter((path) => foreign.test(path))).toEqual([])
    expect(files.every(({ bytes }) => bytes.length > 0)).toBe(true)
  })

  test('a local module comes with the files that call it', async () => {
    const paths = (await readModule('azure', 'kubernetes')).map(({ path }) => path)
    expect(paths).toContain('modules/kubernetes-job/variables.tf')
    const other = (await readModule('azure', 'container_apps')).map(({ path }) => path)
    expect(other.filter((path) => path.startsWith('modules/kubernetes-job/'))).toEqual([])
    expect(other).toContain('modules/job-run/supervisor.py')
  })

  test('the files are read once', async () => {
    expect(await readModule('aws', 'ecs')).toBe(await readModule('aws', 'ecs'))
  })
})
