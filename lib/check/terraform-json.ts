import { isBlock } from '../document/is-block'

type Block = Readonly<Record<string, unknown>>

/** One look at a managed resource: what a plan will make of it, or what a state holds. */
export interface SeenResource {
  /** From the root module on. */
  readonly address: string
  readonly type: string
  readonly values: Block
  /** As `values`, with `true` in the place of what is known after the apply. */
  readonly unknown: Block
  /** As `values`, with `true` in the place of what is sensitive; `true`: all of it. */
  readonly sensitive: Block | true
}

/** What `terraform show -json` says. */
export interface SeenResources {
  readonly kind: 'plan' | 'state'
  /** Each resource once or, of a plan, twice: among the planned values and among the changes. */
  readonly resources: readonly SeenResource[]
  /** Whether the providers may add tags of their own; a state does not say. */
  readonly hasDefaultTags: boolean
}

export type ReadTerraformJson =
  | { readonly ok: true; readonly seen: SeenResources }
  /** A sentence of what it is instead and what to do, in which nothing of the text stands. */
  | { readonly ok: false; readonly problem: string }

const HOW = 'Write it with "terraform show -json PLANFILE > plan.json".'

/**
 * Reads the output of `terraform show -json`, of a plan or a state. Sources:
 * https://developer.hashicorp.com/terraform/internals/json-format: a new minor version of the format
 * only adds, a new major one may break.
 *
 * @param text the whole output; any text is taken, nothing is thrown
 */
export function readTerraformJson(text: string): ReadTerraformJson {
  const content = text.replace(/^\ufeff/, '')
  if (content.startsWith('PK\u0003\u0004')) return wrong(`It is the plan itself, packed. ${HOW}`)
  let root: unknown
  try {
    root = JSON.parse(content)
  } catch {
    return wrong(notJson(content))
  }
  if (!isBlock(root)) return wrong(`It is JSON, but no plan and no state. ${HOW}`)
  const problem = notShown(root)
  return problem === null ? { ok: true, seen: seenIn(root) } : wrong(problem)
}

function wrong(problem: string): ReadTerraformJson {
  return { ok: false, problem }
}

function notJson(content: string): string {
  if (content.slice(0, 64).includes('\0')) {
    return 'It is UTF-16, as ">" of Windows PowerShell writes it. Write it with "terraform show -json PLANFILE | Out-File -Encoding utf8 plan.json".'
  }
  if (content.trim() === '') return `It is empty. ${HOW}`
  if (/^\s*\{"@level"/.test(content)) return `It is the log of "terraform plan -json". ${HOW}`
  return `It is not JSON. ${HOW}`
}

function notShown(root: Block): string | null {
  if ('@level' in root) return `It is the log of "terraform plan -json". ${HOW}`
  if ('serial' in root && 'lineage' in root) {
    return 'It is the file of a state. Write what it holds with "terraform show -json > state.json".'
  }
  const { format_version: version } = root
  if (typeof version !== 'string') return `It is JSON, but no plan and no state. ${HOW}`
  if (!/^[01]\./.test(version)) {
    const shown = /^\d{1,9}(?:\.\d{1,9})*$/.test(version) ? ` ${version}` : ''
    return `Its format${shown} is newer than those that are understood (1.x): a newer version of this program may read it.`
  }
  return null
}

function seenIn(root: Block): SeenResources {
  const isPlan = 'planned_values' in root || 'resource_changes' in root
  if (!isPlan) {
    return { kind: 'state', resources: valuesIn(root.values), hasDefaultTags: true }
  }
  const changes = changesIn(root.resource_changes)
  const unknown = new Map(changes.map((change) => [change.address, change.unknown]))
  const planned = valuesIn(root.planned_values).map((resource) => ({
    ...resource,
    unknown: unknown.get(resource.address) ?? {},
  }))
  return { kind: 'plan', resources: [...planned, ...changes], hasDefaultTags: defaultsIn(root) }
}

/** The managed resources of all modules; not by recursion, as modules may lie as deep as they like. */
function valuesIn(values: unknown): readonly SeenResource[] {
  const found: SeenResource[] = []
  const modules = [blockOf(values).root_module]
  // What is appended on the way is gone through as well.
  for (const module of modules) {
    const { resources, child_modules: children } = blockOf(module)
    for (const resource of listOf(resources)) {
      const { values: own, sensitive_values: sensitive } = blockOf(resource)
      found.push(...named(resource, own, {}, sensitive))
    }
    for (const child of listOf(children)) modules.push(child)
  }
  return found
}

/** What will be there after the changes of a plan. */
function changesIn(changes: unknown): readonly SeenResource[] {
  return listOf(changes).flatMap((resource) => {
    const {
      after,
      after_unknown: unknown,
      after_sensitive: sensitive,
    } = blockOf(blockOf(resource).change)
    return isBlock(after) ? named(resource, after, unknown, sensitive) : []
  })
}

function named(
  resource: unknown,
  values: unknown,
  unknown: unknown,
  sensitive: unknown,
): readonly SeenResource[] {
  const { address, type, mode } = blockOf(resource)
  if (typeof address !== 'string' || typeof type !== 'string' || mode === 'data') return []
  return [
    {
      address,
      type,
      values: blockOf(values),
      unknown: blockOf(unknown),
      sensitive: sensitive === true ? true : blockOf(sensitive),
    },
  ]
}

/** Whether a provider block sets tags or labels for all resources; unknown without a configuration. */
function defaultsIn({ configuration }: Block): boolean {
  if (!isBlock(configuration)) return true
  return Object.values(blockOf(configuration.provider_config)).some((provider) => {
    const expressions = blockOf(blockOf(provider).expressions)
    return 'default_tags' in expressions || 'default_labels' in expressions
  })
}

function blockOf(value: unknown): Block {
  return isBlock(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
