import { unzipSync } from 'fflate'
import { analyse } from '../lib/analysis/analyse'
import type { Analysis } from '../lib/analysis/analysis'
import { buildBundle } from '../lib/node/build-bundle'
import type { JobVariant } from './job-variants.test-support'
import { overrides, scratchFolder, terraformOk, writeFiles } from './terraform-cli.test-support'

/** One resource of a plan. */
export interface PlannedResource {
  readonly address: string
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What the bundle of a job plans, and what the screen shows of the same job. */
export interface PlannedJob {
  readonly analysis: Analysis
  readonly resources: readonly PlannedResource[]
}

/** Bundle a job, unzip it, and run `terraform init`, `validate` and `plan` in it without an edit. */
export async function planJob({ job, asset }: JobVariant): Promise<PlannedJob> {
  const analysis = analyse({ job, asset })
  const result = await buildBundle({ job, asset })
  if (!result.ok) throw new Error(`${result.message} ${JSON.stringify(result.problems)}`)
  const folder = scratchFolder()
  const files = Object.entries(unzipSync(result.zip)).map(([path, bytes]) => ({ path, bytes }))
  writeFiles(folder, files)
  const [root = ''] = files[0]?.path.split('/') ?? []
  const terraformFolder = `${folder}/${root}/terraform/${analysis.provider}`
  const hasBackend = files.some(({ path }) => path.endsWith('/backend.tf'))
  writeFiles(terraformFolder, overrides(String(analysis.provider), hasBackend))

  terraformOk(terraformFolder, 'init', '-input=false', '-no-color')
  terraformOk(terraformFolder, 'validate', '-no-color')
  terraformOk(terraformFolder, 'plan', '-input=false', '-no-color', '-out=plan.tfplan')
  const plan = JSON.parse(terraformOk(terraformFolder, 'show', '-json', 'plan.tfplan'))
  return { analysis, resources: resourcesOf(plan.planned_values.root_module) }
}

interface PlannedModule {
  readonly resources?: readonly (PlannedResource & { readonly mode: string })[]
  readonly child_modules?: readonly PlannedModule[]
}

function resourcesOf(module: PlannedModule): readonly PlannedResource[] {
  return [
    ...(module.resources ?? []).filter(({ mode }) => mode === 'managed'),
    ...(module.child_modules ?? []).flatMap(resourcesOf),
  ]
}
