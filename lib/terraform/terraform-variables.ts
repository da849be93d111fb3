import type { JobModel } from '@/schemas/models'
import type { Provider } from '@/schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import type { RenderedTags } from '../tags/tag'
import { pickBlock } from './pick-block'
import { placeOf } from './place'
import type { TerraformVariable } from './terraform-variable'
import { toTerraformValue } from './to-terraform-value'

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

const INFRASTRUCTURE = ['infrastructure'] as const
const RUNTIME = ['infrastructure', 'runtime'] as const
export const OWN_VARIABLES_PATH = ['infrastructure', 'terraform', 'variables'] as const

/** The variables that the module gets from the block itself, in the order of spec section 5. */
export function generatedVariables(
  job: JobModel,
  provider: Provider,
  jobName: string,
  rendered: RenderedTags,
): readonly TerraformVariable[] {
  const { runtime, networking, storage, monitoring } = job.infrastructure ?? {}
  const tags = Object.fromEntries(rendered.tags.map(({ name, value }) => [name, value]))
  return [
    ...variable('cloud_provider', provider, [...INFRASTRUCTURE, 'provider']),
    ...variable('runtime_type', runtime?.type, [...RUNTIME, 'type']),
    ...variable('job_name', jobName, null),
    ...variable('tenant_id', job.tenant_id, ['tenant_id']),
    ...placeVariables(job, provider),
    ...variable('compute', computeOf(runtime?.compute), [...RUNTIME, 'compute']),
    ...variable('scaling', pickBlock(runtime?.scaling, SCALING), [...RUNTIME, 'scaling']),
    ...variable('timeout_seconds', runtime?.timeout_seconds, [...RUNTIME, 'timeout_seconds']),
    ...variable('networking', pickBlock(networking, NETWORKING), [...INFRASTRUCTURE, 'networking']),
    ...variable('storage', pickBlock(storage, STORAGE), [...INFRASTRUCTURE, 'storage']),
    ...variable('monitoring', pickBlock(monitoring, MONITORING), [...INFRASTRUCTURE, 'monitoring']),
    ...variable(CLOUDS[provider].tagVariable, tags, [...INFRASTRUCTURE, 'tags']),
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

/** The keys that the module's object types declare; Terraform would drop others unseen. */
const SCALING = { min_instances: true, max_instances: true, target_cpu_utilization: true } as const
const NETWORKING = {
  vpc_id: true,
  subnet_ids: true,
  security_group_ids: true,
  private_access: true,
} as const
const STORAGE = {
  state_bucket: true,
  data_bucket: true,
  encryption: { enabled: true, kms_key_id: true },
} as const
const MONITORING = {
  enabled: true,
  metrics_namespace: true,
  log_group: true,
  alerts: { channels: true, thresholds: true },
} as const
const COMPUTE = { cpu: true, memory: true, disk_size: true, instance_type: true } as const

/** The module takes sizes as strings; a number in the document is the same size. */
function computeOf(compute: unknown): Record<string, unknown> | undefined {
  const picked = pickBlock(compute, COMPUTE)
  if (!picked) return undefined
  return Object.fromEntries(Object.entries(picked).map(([key, value]) => [key, String(value)]))
}

function placeVariables(job: JobModel, provider: Provider): readonly TerraformVariable[] {
  const place = placeOf(job)
  return CLOUDS[provider].placeVariables.flatMap((name) => {
    const found = place[name]
    return found ? variable(name, found.value, found.path) : []
  })
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
