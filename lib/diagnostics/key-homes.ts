import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { pathKey } from '../document/path-key'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { BACKEND_RULES } from '../terraform/backends'

const INFRASTRUCTURE = ['infrastructure'] as const
const home = (...below: readonly string[]) => [...INFRASTRUCTURE, ...below]
const all = (names: readonly string[], ...under: readonly string[]) =>
  names.map((name): readonly [string, Path] => [name, home(...under, name)])

/** Keys of the block that stand in one place alone, by their name. */
const FIELD_HOMES: ReadonlyMap<string, Path> = new Map([
  ...all([
    'provider',
    'runtime',
    'networking',
    'storage',
    'terraform',
    'monitoring',
    'tag_options',
  ]),
  ...all(['compute', 'scaling', 'timeout_seconds'], 'runtime'),
  ...all(['cpu', 'memory', 'disk_size', 'instance_type'], 'runtime', 'compute'),
  ...all(['min_instances', 'max_instances', 'target_cpu_utilization'], 'runtime', 'scaling'),
  ...all(['vpc_id', 'subnet_ids', 'security_group_ids', 'private_access'], 'networking'),
  ...all(['state_bucket', 'data_bucket', 'encryption'], 'storage'),
  ...all(['kms_key_id'], 'storage', 'encryption'),
  ...all(['tags']),
  ...all(['cost_center', 'business_unit', 'project', 'owner', 'compliance'], 'tags'),
  ...all(['environment', 'data_classification', 'custom'], 'tags'),
  ...all(['fold_classification_fields'], 'tag_options'),
  ...all(['module_source', 'module_version', 'backend', 'variables'], 'terraform'),
  ...all(['metrics_namespace', 'log_group', 'alerts'], 'monitoring'),
  ...all(['channels', 'thresholds'], 'monitoring', 'alerts'),
  ...all(
    ['error_rate', 'timeout_rate', 'records_processed_min'],
    'monitoring',
    'alerts',
    'thresholds',
  ),
])

/** Other names of a module's variables, as people write them; the meaning and the type are the same. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  project: 'project_id',
  gcp_project: 'project_id',
  subscription: 'subscription_id',
  resource_group: 'resource_group_name',
  location: 'region',
  aws_region: 'region',
  time_zone: 'schedule_time_zone',
  timezone: 'schedule_time_zone',
  env: 'environment',
  retries: 'max_retries',
}

/** Keys at the top of a job that surely mean the block; others may be read by other parts of Dativo. */
const FROM_THE_TOP: readonly string[] = [
  'provider',
  'runtime',
  'networking',
  'storage',
  'terraform',
  'monitoring',
  'compute',
  'scaling',
  'region',
  'project_id',
  'subscription_id',
  'resource_group_name',
  'image',
  'command',
]

/** What is chosen: the module's variables depend on it. */
export interface Chosen {
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  /** The block's backend, whose settings belong under `config`. */
  readonly backend: keyof typeof BACKEND_RULES | null
}

/**
 * Where a key that nothing reads at its place is at home, the likeliest first; several where its name
 * means several things. What stands under `tags` may be a tag of the author's own.
 */
export function homesOf(path: Path, value: unknown, chosen: Chosen): readonly Path[] {
  const key = String(path.at(-1))
  if (path.length === 1 && !FROM_THE_TOP.includes(key)) return []
  const field = FIELD_HOMES.get(key)
  const candidates = [
    ...backendHome(path, key, chosen),
    ...variableHomes(key, value, chosen),
    ...(field ? [field] : []),
    ...customTag(path, key, value),
  ]
  const isElsewhere = (one: Path) => pathKey(one) !== pathKey(path)
  const known = new Map(candidates.filter(isElsewhere).map((one) => [pathKey(one), one]))
  return [...known.values()]
}

function backendHome(path: Path, key: string, { backend }: Chosen): readonly Path[] {
  const parent = path.slice(1, -1).join('.')
  if (parent === 'terraform' && key === 'config') return [home('terraform', 'backend', 'config')]
  if (parent !== 'terraform.backend' || backend === null) return []
  const isSetting = Object.hasOwn(BACKEND_RULES[backend].settings, key)
  return isSetting ? [home('terraform', 'backend', 'config', key)] : []
}

function variableHomes(key: string, value: unknown, { cloud, support }: Chosen): readonly Path[] {
  if (!cloud) return []
  const names = new Set([
    ...cloud.placeVariables,
    ...(support ? Object.keys(support.variableEffects) : []),
  ])
  // `environment` is a stage as text and a set of variables as a map.
  if (key === 'environment' && !isBlock(value)) return []
  const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined
  return [key, other]
    .filter((name) => name !== undefined && names.has(name))
    .map((name) => home('terraform', 'variables', String(name)))
}

function customTag(path: Path, key: string, value: unknown): readonly Path[] {
  const isTag = path.length === 3 && path[1] === 'tags'
  const canBe = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isTag && canBe ? [home('tags', 'custom', key)] : []
}
