import { unzipSync } from 'fflate'
import { analyse } from '../lib/analysis/analyse'
import type { Analysis } from '../lib/analysis/analysis'
import { groupBy } from '../lib/collections/group-by'
import { buildBundle } from '../lib/node/build-bundle'
import { valuesByName } from '../lib/terraform/terraform-variable'
import type { Provider } from '../schemas/vocabulary'
import { initialise, trustProviders } from './installed-providers.test-support'
import type { JobVariant } from './job-variants.test-support'
import {
  type CallVariables,
  callPrefix,
  moduleBlock,
  PROVIDER_BLOCKS,
} from './module-calls.test-support'
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

/** Bundle a job, unzip it, and run `terraform init` and `plan` in it without an edit. */
export async function planJob(variant: JobVariant): Promise<PlannedJob & { readonly plan: Plan }> {
  const { bundle, root } = await openBundle(variant)
  const plan = await wholePlanIn(root)
  return {
    analysis: bundle.analysis,
    resources: resourcesOf(plan.planned_values.root_module),
    plan,
  }
}

/** A job's bundle, unzipped and initialised, with overrides beside its files. */
export async function openBundle(
  variant: JobVariant,
  moreOverrides: Parameters<typeof writeFiles>[1] = [],
): Promise<{ readonly bundle: Bundle; readonly folder: string; readonly root: string }> {
  const bundle = await bundleOf(variant)
  const folder = scratchFolder()
  const root = `${folder}/terraform/${variant.provider}`
  const hasBackend = bundle.files.some(({ path }) => path.endsWith('/backend.tf'))
  writeFiles(folder, bundle.files)
  writeFiles(root, [...overrides(variant.provider, hasBackend), ...moreOverrides])
  await terraformOk(root, 'init', '-input=false')
  trustProviders(root)
  return { bundle, folder, root }
}

const GENERATED = /\/(?:providers\.tf|backend\.tf|terraform\.tfvars\.json)$/

/**
 * Plan many jobs of one cloud in a single run, which saves starting the provider again.
 */
export async function planTogether(
  provider: Provider,
  variants: readonly JobVariant[],
): Promise<readonly PlannedJob[]> {
  const together = await callTogether(provider, variants)
  return together.jobsIn(await planIn(together.folder))
}

/** A root that calls the modules of many jobs, and where each job is in what Terraform says of it. */
export interface Together {
  readonly folder: string
  /** What the addresses of each job's resources start with. */
  readonly prefixes: readonly string[]
  jobsIn(root: PlannedModule): readonly PlannedJob[]
}

/**
 * A root module that calls the module of each job's bundle with the variables of its tfvars file,
 * initialised. Jobs whose bundles hold the same module share a block. `moreProviders` are provider
 * blocks beside the cloud's own.
 */
export async function callTogether(
  provider: Provider,
  variants: readonly JobVariant[],
  moreProviders = '',
): Promise<Together> {
  const folder = scratchFolder()
  const bundles = await Promise.all(variants.map(bundleOf))
  const { files, prefixes } = rootOf(provider, bundles)
  writeFiles(folder, [
    ...files,
    { path: 'providers.tf', bytes: PROVIDER_BLOCKS[provider] + moreProviders },
    ...overrides(provider, false),
  ])
  await initialise(provider, folder)
  return {
    folder,
    prefixes,
    jobsIn: ({ child_modules: modules = [] }) =>
      bundles.map(({ analysis }, index) => {
        const prefix = prefixes[index] ?? ''
        const own = modules.filter(({ address = '' }) => `${address}.` === prefix)
        const resources = own.flatMap(resourcesOf).map((resource) => ({
          ...resource,
          address: resource.address.slice(prefix.length),
        }))
        return { analysis, resources }
      }),
  }
}

/** The same root with other jobs of the same modules, in the same order. */
export async function callOthers(
  provider: Provider,
  folder: string,
  variants: readonly JobVariant[],
): Promise<void> {
  writeFiles(folder, rootOf(provider, await Promise.all(variants.map(bundleOf))).files)
}

/** The modules of many bundles with a file that calls them, and what their addresses start with. */
function rootOf(provider: Provider, bundles: readonly Bundle[]) {
  const shared = [...groupBy(bundles, moduleText).values()]
  const modules = shared.flatMap(([first], index) =>
    moduleFiles(first).map(({ path, bytes }) => ({ path: `module${index}/${path}`, bytes })),
  )
  const blocks = shared.map((group, index) =>
    moduleBlock({
      name: `module${index}`,
      source: `./module${index}/terraform/${provider}`,
      calls: group.map(({ analysis }) => variablesOf(analysis)),
    }),
  )
  const prefixes = bundles.map((bundle) => {
    const index = shared.findIndex((group) => group.includes(bundle))
    return callPrefix(`module${index}`, shared[index]?.indexOf(bundle) ?? -1)
  })
  return { files: [...modules, { path: 'main.tf', bytes: blocks.join('\n') }], prefixes }
}

/** The values of a job's tfvars file. */
export function variablesOf({ variables }: Analysis): CallVariables {
  return valuesByName(variables)
}

/** The files of a job's bundle, unzipped, and what the screen shows of the same job. */
export interface Bundle {
  readonly analysis: Analysis
  readonly files: readonly BundleFile[]
}

function moduleFiles(bundle: Bundle | undefined): readonly BundleFile[] {
  return (bundle?.files ?? []).filter(
    ({ path }) => path.startsWith('terraform/') && !GENERATED.test(path),
  )
}

function moduleText(bundle: Bundle): string {
  const files = moduleFiles(bundle).map(({ path, bytes }) => [path, decoder.decode(bytes)])
  return JSON.stringify(files)
}

const decoder = new TextDecoder()

/** What the command line and the page make of a job. */
export async function bundleOf({ job, asset }: JobVariant): Promise<Bundle> {
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

/** What `terraform show -json` says of a plan, as far as it is looked at. */
export interface Plan {
  readonly planned_values: { readonly root_module: PlannedModule }
  readonly resource_changes: readonly {
    readonly address: string
    readonly change: { readonly after: unknown }
  }[]
}

async function planIn(folder: string): Promise<PlannedModule> {
  return (await wholePlanIn(folder)).planned_values.root_module
}

async function wholePlanIn(folder: string): Promise<Plan> {
  await terraformOk(folder, 'plan', '-input=false', '-out=plan.tfplan')
  return JSON.parse(await terraformOk(folder, 'show', '-json', 'plan.tfplan'))
}

/** The managed resources of a module and of those that it calls. */
export function resourcesOf(module: PlannedModule): readonly PlannedResource[] {
  return [
    ...(module.resources ?? []).filter(({ mode }) => mode === 'managed'),
    ...(module.child_modules ?? []).flatMap(resourcesOf),
  ]
}
