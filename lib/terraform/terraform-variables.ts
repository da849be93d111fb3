import type { JobModel } from '@/schemas/models'
import type { Provider } from '@/schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import type { RenderedTags, TagLedger } from '../tags/tag'
import { assetDocument, type JobFiles, jobDocument } from './job-documents'
import { pickBlock } from './pick-block'
import { placeOf } from './place'
import { SUCCESS_WITHIN, successWithin } from './success-within'
import type { TerraformVariable } from './terraform-variable'
import { toTerraformValue } from './to-terraform-value'
import { INFRASTRUCTURE, OWN_VARIABLES_PATH, RUNTIME } from './variable-path'

/** A name that a root module can declare as a variable, in the ASCII part of HCL's identifiers. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/

/**
 * Names that no variable may have. Source: hashicorp/terraform internal/configs/named_values.go and
 * module_call.go.
 */
export const RESERVED_VARIABLES: readonly string[] = [
  'source',
  'version',
  'providers',
  'provider',
  'count',
  'for_each',
  'depends_on',
  'lifecycle',
  'locals',
  'ignore_nested_deprecations',
  '_',
]

/** What variables are made from. */
export interface VariableSources {
  readonly job: JobModel
  readonly jobName: string
  /** The tags as the chosen cloud gets them. */
  readonly rendered: RenderedTags
  readonly ledger: TagLedger
  readonly files: JobFiles
}

/** The variables that the module gets from the job itself, in the order of spec section 5. */
export function generatedVariables({
  job,
  jobName,
  rendered,
  ledger,
  files,
}: VariableSources): readonly TerraformVariable[] {
  const { provider } = rendered
  const { runtime, networking, storage, monitoring } = job.infrastructure ?? {}
  const declared = (name: string, block: unknown) => {
    const type = CLOUDS[provider].moduleVariables.find((one) => one.name === name)?.type
    return type && pickBlock(block, type)
  }
  const tags = Object.fromEntries(rendered.tags.map(({ name, value }) => [name, value]))
  return [
    ...variable('cloud_provider', provider, [...INFRASTRUCTURE, 'provider']),
    ...variable('runtime_type', runtime?.type, [...RUNTIME, 'type']),
    ...variable('job_name', jobName, null),
    ...variable('tenant_id', job.tenant_id, ['tenant_id']),
    ...placeVariables(job, provider),
    ...variable('compute', inText(declared('compute', runtime?.compute)), [...RUNTIME, 'compute']),
    ...variable('scaling', declared('scaling', runtime?.scaling), [...RUNTIME, 'scaling']),
    ...variable('timeout_seconds', runtime?.timeout_seconds, [...RUNTIME, 'timeout_seconds']),
    ...variable('networking', declared('networking', networking), [
      ...INFRASTRUCTURE,
      'networking',
    ]),
    ...variable('storage', declared('storage', storage), [...INFRASTRUCTURE, 'storage']),
    ...variable('monitoring', declared('monitoring', monitoring), [
      ...INFRASTRUCTURE,
      'monitoring',
    ]),
    ...variable(CLOUDS[provider].tagVariable, tags, [...INFRASTRUCTURE, 'tags']),
    ...deliveryVariables(job, files, ledger),
    ...watchVariables(job, provider),
  ]
}

/**
 * The generated variables with those of `terraform.variables`: one of the same name wins in its
 * place, the others follow. Names that Terraform cannot have are left out; a rule reports them.
 */
export function withOwnVariables(
  generated: readonly TerraformVariable[],
  job: JobModel,
): readonly TerraformVariable[] {
  const own = Object.entries(job.infrastructure?.terraform?.variables ?? {})
    .filter(([name]) => VARIABLE_NAME.test(name))
    .flatMap(([name, value]) => variable(name, value, [...OWN_VARIABLES_PATH, name], true))
  const ownByName = new Map(own.map((one) => [one.name, one]))
  const generatedNames = new Set(generated.map(({ name }) => name))
  return [
    ...generated.map((one) => ownByName.get(one.name) ?? one),
    ...own.filter(({ name }) => !generatedNames.has(name)),
  ]
}

/** The module takes sizes as strings; a number in the document is the same size. */
function inText(compute: Record<string, unknown> | undefined) {
  if (!compute) return undefined
  return Object.fromEntries(Object.entries(compute).map(([key, value]) => [key, String(value)]))
}

function placeVariables(job: JobModel, provider: Provider): readonly TerraformVariable[] {
  const place = placeOf(job)
  return CLOUDS[provider].placeVariables.flatMap((name) => {
    const found = place[name]
    return found ? variable(name, found.value, found.path) : []
  })
}

/** The job itself, its asset, and the environment that names tell: what its container gets. */
function deliveryVariables(
  job: JobModel,
  files: JobFiles,
  ledger: TagLedger,
): readonly TerraformVariable[] {
  const environment = ledger.entries.find(({ name }) => name === 'Environment')?.winner
  const origin = environment?.origin
  return [
    ...variable('job_document', jobDocument(job, files), null),
    ...variable('asset_document', assetDocument(files), null),
    ...variable('asset_path', job.asset_path, ['asset_path']),
    ...variable(
      'environment_name',
      environment?.value,
      origin?.file === 'job' ? origin.path : null,
    ),
  ]
}

/** When a run that never came is missed. */
function watchVariables(job: JobModel, provider: Provider): readonly TerraformVariable[] {
  const isKnown = CLOUDS[provider].moduleVariables.some(({ name }) => name === SUCCESS_WITHIN)
  return isKnown ? variable(SUCCESS_WITHIN, successWithin(job)?.hours ?? undefined, null) : []
}

/** One variable, or none when there is nothing to say: absent, or an empty block unless `keepEmpty`. */
function variable(
  name: string,
  value: unknown,
  path: TerraformVariable['path'],
  keepEmpty = false,
): readonly TerraformVariable[] {
  const converted = value === undefined ? undefined : toTerraformValue(value)
  if (converted === undefined) return []
  const isEmptyBlock =
    typeof converted === 'object' &&
    converted !== null &&
    !Array.isArray(converted) &&
    Object.keys(converted).length === 0
  return isEmptyBlock && !keepEmpty ? [] : [{ name, value: converted, path }]
}
