import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { analyse } from '../lib/analysis/analyse'
import { buildBundle } from '../lib/node/build-bundle'
import { listExamples } from '../lib/node/list-examples'
import {
  MODULES,
  PLAN_CLOUDS,
  scratchFolder,
  terraformOk,
  writeFiles,
} from './terraform-cli.test-support'

const examples = (await listExamples()).map(({ job, asset }) => {
  const { provider, job: document } = analyse({ job, asset })
  return {
    name: job.name,
    provider: String(provider),
    value: JSON.stringify(document.value),
    asset,
  }
})

const FORMS = [
  {
    form: 'git',
    terraform: { module_source: 'git::https://acme.com/modules.git//job?ref=v1.2.0' },
  },
  { form: 'registry', terraform: { module_source: 'acme/dativo/job', module_version: '1.2.0' } },
] as const

/** One example a cloud is enough: the call is generated from the same variables for every runtime. */
const firstOfCloud = PLAN_CLOUDS.flatMap(
  (cloud) => examples.find(({ provider }) => provider === cloud) ?? [],
)

describe.each(firstOfCloud)('$name', ({ name, provider, value, asset }) => {
  it.each(FORMS)('calls a module of the form $form with the same variables', async (one) => {
    const job = JSON.parse(value)
    const { backend: _, ...terraform } = job.infrastructure.terraform ?? {}
    job.infrastructure.terraform = { ...terraform, ...one.terraform }
    const result = await buildBundle({ job: { name, text: stringify(job) }, asset })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const files = Object.entries(unzipSync(result.zip)).map(([path, bytes]) => ({
      path: path.slice(path.indexOf('/') + 1),
      bytes,
    }))
    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.tf'))).toEqual([
      `terraform/${provider}/main.tf`,
      `terraform/${provider}/providers.tf`,
    ])

    const folder = scratchFolder()
    writeFiles(folder, files)
    const root = join(folder, 'terraform', provider)
    standIn(root, provider, one.terraform)
    await terraformOk(root, 'fmt', '-check')
    await terraformOk(root, 'init', '-input=false', '-get=false')
    await terraformOk(root, 'validate')
  })
})

/**
 * Put the cloud's own module where `terraform init` would have put the one that is asked for: its
 * variables are the ones that a module of the user's has to take.
 */
function standIn(
  root: string,
  cloud: string,
  address: { module_source: string; module_version?: string },
): void {
  const modules = join(root, '.terraform/modules')
  mkdirSync(modules, { recursive: true })
  cpSync(join(MODULES, cloud), join(modules, 'job'), { recursive: true })
  cpSync(join(MODULES, 'modules'), join(modules, 'modules'), { recursive: true })
  const { module_source: source, module_version: version } = address
  const isRegistry = version !== undefined
  const entry = (key: string, place: string, dir: string) => ({ Key: key, Source: place, Dir: dir })
  const job = entry(
    'job',
    isRegistry ? `registry.terraform.io/${source}` : source,
    '.terraform/modules/job',
  )
  const manifest = {
    Modules: [
      entry('', '', '.'),
      isRegistry ? { ...job, Version: version } : job,
      entry('job.run', '../modules/job-run', '.terraform/modules/modules/job-run'),
      entry(
        'job.kubernetes_job',
        '../modules/kubernetes-job',
        '.terraform/modules/modules/kubernetes-job',
      ),
    ],
  }
  writeFiles(modules, [{ path: 'modules.json', bytes: JSON.stringify(manifest) }])
}
