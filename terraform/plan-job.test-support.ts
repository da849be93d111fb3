import { unzipSync } from 'fflate'
import { analyse } from '../lib/analysis/analyse'
import type { Analysis } from '../lib/analysis/analysis'
import { buildBundle } from '../lib/node/build-bundle'
import { writeHclAttributes } from '../lib/terraform/write-hcl'
import type { Provider } from '../schemas/vocabulary'
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

interface BundleFile {
  /** From the bundle's folder on: `terraform/aws/main.tf`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Bundle a job, unzip it, and run `terraform init`, `validate` and `plan` in it without an edit. */
export async function planJob(variant: JobVariant): Promise<PlannedJob> {
  const { analysis, files } = await bundleOf(variant)
  const folder = scratchFolder()
  writeFiles(folder, files)
  const root = `${folder}/terraform/${variant.provider}`
  const hasBackend = files.some(({ path }) => path.endsWith('/backend.tf'))
  writeFiles(root, overrides(variant.provider, hasBackend))
  terraformOk(root, 'init', '-input=false')
  terraformOk(root, 'validate')
  return { analysis, resources: resourcesOf(planIn(root)) }
}

const GENERATED = /\/(?:providers\.tf|backend\.tf|terraform\.tfvars\.json)$/

/**
 * Plan many jobs of one cloud in a single run, which saves starting the provider again.
 */
export async function planTogether(
  provider: Provider,
  variants: readonly JobVariant[],
): Promise<readonly PlannedJob[]> {
  const { folder, analyses } = await callTogether(provider, variants)
  return ownResources(planIn(folder), analyses)
}

/**
 * A root module that calls the module of each job's bundle with the variables of its tfvars file,
 * initialised. `moreProviders` are provider blocks beside the cloud's own.
 */
export async function callTogether(
  provider: Provider,
  variants: readonly JobVariant[],
  moreProviders = '',
): Promise<{ readonly folder: string; readonly analyses: readonly Analysis[] }> {
  const folder = scratchFolder()
  const bundles = await Promise.all(variants.map(bundleOf))
  bundles.forEach(({ files }, index) => {
    const kept = files.filter(({ path }) => !GENERATED.test(path))
    writeFiles(`${folder}/job${index}`, kept)
  })
  const calls = bundles.map(({ analysis }, index) => {
    const values = analysis.variables.map(({ name, value }) => [name, value] as const)
    const source = ['source', `./job${index}/terraform/${provider}`] as const
    return `module "job${index}" {\n${writeHclAttributes([source, ...values], '  ')}}\n`
  })
  writeFiles(folder, [
    { path: 'main.tf', bytes: calls.join('\n') },
    { path: 'providers.tf', bytes: PROVIDER_BLOCKS[provider] + moreProviders },
    ...overrides(provider, false),
  ])
  terraformOk(folder, 'init', '-input=false')
  return { folder, analyses: bundles.map(({ analysis }) => analysis) }
}

/** The resources of each called module, with the addresses that they have in its bundle. */
export function ownResources(
  { child_modules: modules = [] }: PlannedModule,
  analyses: readonly Analysis[],
): readonly PlannedJob[] {
  return analyses.map((analysis, index) => {
    const prefix = `module.job${index}.`
    const own = modules.filter(({ address = '' }) => `${address}.` === prefix)
    const resources = own.flatMap(resourcesOf).map((resource) => ({
      ...resource,
      address: resource.address.slice(prefix.length),
    }))
    return { analysis, resources }
  })
}

/** The provider blocks of a bundle, with values for what its variables would give. */
const PROVIDER_BLOCKS: Readonly<Record<Provider, string>> = {
  aws: 'provider "aws" {\n  region = "us-east-1"\n}\n',
  gcp: 'provider "google" {\n  project = "acme-data"\n}\n',
  azure:
    'provider "azurerm" {\n  features {}\n  subscription_id = "00000000-0000-4000-8000-000000000000"\n}\n',
}

async function bundleOf({ job, asset }: JobVariant) {
  const result = await buildBundle({ job, asset })
  if (!result.ok) throw new Error(`${result.message} ${JSON.stringify(result.problems)}`)
  const files = Object.entries(unzipSync(result.zip)).map(
    ([path, bytes]): BundleFile => ({ path: path.slice(path.indexOf('/') + 1), bytes }),
  )
  return { analysis: analyse({ job, asset }), files }
}

/** A module in Terraform's JSON of a plan or a state. */
export interface PlannedModule {
  readonly address?: string
  readonly resources?: readonly (PlannedResource & { readonly mode: string })[]
  readonly child_modules?: readonly PlannedModule[]
}

function planIn(folder: string): PlannedModule {
  terraformOk(folder, 'plan', '-input=false', '-out=plan.tfplan')
  const plan = JSON.parse(terraformOk(folder, 'show', '-json', 'plan.tfplan'))
  return plan.planned_values.root_module
}

function resourcesOf(module: PlannedModule): readonly PlannedResource[] {
  return [
    ...(module.resources ?? []).filter(({ mode }) => mode === 'managed'),
    ...(module.child_modules ?? []).flatMap(resourcesOf),
  ]
}
