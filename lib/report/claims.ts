import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import { groupBy } from '../collections/group-by'
import type { Path } from '../document/document'
import { spanOf } from '../document/locate'
import { namePartsOf } from '../providers/name-parts'
import { valuesByName } from '../terraform/terraform-variable'
import type { Range } from './reported-finding'
import type { ReportedDiagnostic } from './validation-report'

/** Something that one job alone may have: the names of its resources, the place of its state. */
export interface Claim {
  readonly code: 'same-names' | 'same-state'
  readonly key: string
  /** What is claimed, for a message. */
  readonly words: string
  readonly path: Path
  readonly range: Range
}

/** What tells one state from another, by backend. */
const STATE_KEYS: Readonly<Record<string, readonly string[]>> = {
  s3: ['bucket', 'key', 'workspace_key_prefix'],
  gcs: ['bucket', 'prefix'],
  azurerm: ['storage_account_name', 'container_name', 'key'],
}

const BACKEND = ['infrastructure', 'terraform', 'backend'] as const
const PLACES = ['account_id', 'project_id', 'subscription_id', 'resource_group_name'] as const

/** What a job claims for itself. */
export function claimsOf(analysis: Analysis): readonly Claim[] {
  return [...nameClaim(analysis), ...stateClaim(analysis)]
}

/** No two different tenants, jobs, environments and regions share a name, and equal ones share all. */
function nameClaim(analysis: Analysis): readonly Claim[] {
  const { variables, model } = analysis
  const { cloud, support } = chosenCloud(analysis)
  if (!cloud || !support || model.infrastructure?.terraform?.module_source) return []
  const values = valuesByName(variables)
  const { tenantId, jobName, environment, region, prefix } = namePartsOf(
    values,
    cloud.defaultRegion,
  )
  const parts = [prefix, tenantId, jobName, environment, region]
  const words = [tenantId, jobName, environment].filter((part) => part !== '').join(', ')
  const key = [cloud.id, ...parts, ...PLACES.map((name) => values[name] ?? '')]
  const path = ['infrastructure', 'provider']
  return [{ ...at(analysis, path), code: 'same-names', key: JSON.stringify(key), words }]
}

function stateClaim(analysis: Analysis): readonly Claim[] {
  const { type, config } = analysis.model.infrastructure?.terraform?.backend ?? {}
  const names = type && Object.hasOwn(STATE_KEYS, type) ? STATE_KEYS[type] : undefined
  if (!type || !names || typeof config !== 'object' || config === null) return []
  const settings = new Map(Object.entries(config))
  const values = names.map((name) => settings.get(name) ?? null)
  if (values[0] === null) return []
  const words = values.filter((value) => value !== null).join('/')
  return [
    { ...at(analysis, BACKEND), code: 'same-state', key: JSON.stringify([type, values]), words },
  ]
}

function at({ job }: Analysis, path: Path): Pick<Claim, 'path' | 'range'> {
  const { start, end } = spanOf(job, path, 'key')
  return { path, range: { start: job.lines.position(start), end: job.lines.position(end) } }
}

const SAYS = {
  'same-names': (words: string, other: string) =>
    `The resources of this job (${words}) have the names of those of ${other}: whichever is applied last fails, or takes the other's. Change job_name or the environment.`,
  'same-state': (words: string, other: string) =>
    `The state ${words} is the state of ${other} too: each apply would destroy what the other made. Give each job a key of its own.`,
} as const

/** The findings about claims that several files make: one at each, which names another. */
export function sharedClaims(
  files: readonly { readonly path: string; readonly claims: readonly Claim[] }[],
): ReadonlyMap<string, readonly ReportedDiagnostic[]> {
  const found = new Map<string, ReportedDiagnostic[]>()
  for (const owners of ownersOf(files)) {
    for (const [index, owner] of owners.entries()) {
      const other = owners[index === 0 ? 1 : 0]
      if (!other) continue
      found.set(owner.path, [...(found.get(owner.path) ?? []), finding(owner, other.path)])
    }
  }
  return found
}

interface Owner {
  readonly path: string
  readonly claim: Claim
}

/** The files that make each claim, each file once. */
function ownersOf(files: Parameters<typeof sharedClaims>[0]): readonly (readonly Owner[])[] {
  const all = files.flatMap(({ path, claims }) => claims.map((claim) => ({ path, claim })))
  const byClaim = groupBy(all, ({ claim }) => `${claim.code} ${claim.key}`)
  return [...byClaim.values()].map((owners) => firstOfEach(owners))
}

function firstOfEach(owners: readonly Owner[]): readonly Owner[] {
  return [...groupBy(owners, ({ path }) => path).values()].flatMap(([first]) => first ?? [])
}

function finding({ path, claim }: Owner, other: string): ReportedDiagnostic {
  const { code, words, range } = claim
  const message = SAYS[code](words, other)
  return { file: path, severity: 'error', code, message, path: [...claim.path], range }
}
