import { isDeepStrictEqual } from 'node:util'
import { terraformOk } from '../terraform-cli.test-support'

/** A managed resource in a plan. */
export interface ChangedResource {
  readonly address: string
  /** `module.module0["call0"]`; absent for the root. */
  readonly module?: string
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly provider: string
  readonly action: 'create' | 'update' | 'replace' | 'delete' | 'no-op'
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  /** `true` where a value is known after the apply. */
  readonly unknown: Readonly<Record<string, unknown>>
  /** The arguments that force a new resource, without the numbers of blocks: `network_configuration.subnets`. */
  readonly replacePaths: readonly string[]
}

/** Plans against the state beside a root, without asking anybody what is there. */
export async function planAgainstState(folder: string): Promise<readonly ChangedResource[]> {
  await terraformOk(folder, 'plan', '-input=false', '-refresh=false', '-out=plan.tfplan')
  const plan = JSON.parse(await terraformOk(folder, 'show', '-json', 'plan.tfplan'))
  return plan.resource_changes
    .filter(({ mode }: { mode: string }) => mode === 'managed')
    .map(toChange)
}

interface ShownChange {
  readonly address: string
  readonly module_address?: string
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly provider_name: string
  readonly change: {
    readonly actions: readonly string[]
    readonly before: Readonly<Record<string, unknown>> | null
    readonly after: Readonly<Record<string, unknown>> | null
    readonly after_unknown: Readonly<Record<string, unknown>>
    readonly replace_paths?: readonly (readonly (string | number)[])[]
  }
}

function toChange({
  module_address: module,
  provider_name: provider,
  change,
  ...one
}: ShownChange) {
  const paths = (change.replace_paths ?? []).map((path) =>
    path.filter((key) => typeof key === 'string').join('.'),
  )
  return {
    address: one.address,
    ...(module !== undefined && { module }),
    type: one.type,
    name: one.name,
    ...(one.index !== undefined && { index: one.index }),
    provider,
    action: isSensitivityAlone(change) ? 'no-op' : actionOf(change.actions),
    before: change.before ?? {},
    after: change.after ?? {},
    unknown: change.after_unknown ?? {},
    replacePaths: [...new Set(paths)].sort(),
  } satisfies ChangedResource
}

/**
 * Whether only what Terraform hides differs: a made-up state does not say which attributes of a schema
 * are sensitive.
 */
function isSensitivityAlone({ actions, before, after, after_unknown }: ShownChange['change']) {
  return (
    actions.join() === 'update' &&
    isDeepStrictEqual(before, after) &&
    !JSON.stringify(after_unknown).includes('true')
  )
}

function actionOf(actions: readonly string[]): ChangedResource['action'] {
  const [first = 'no-op', ...others] = actions
  if (others.length > 0) return 'replace'
  return first === 'create' || first === 'update' || first === 'delete' ? first : 'no-op'
}
