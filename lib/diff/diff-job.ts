import type { Analysis } from '../analysis/analysis'
import type { PlannedInput, ResourceChange, VariablePart } from '../module-plan/resource-change'
import { resourceChanges } from '../module-plan/resource-changes'
import { diffTags } from './diff-tags'
import { diffVariables } from './diff-variables'
import { causeFinder, type FindCauses } from './find-causes'
import type { JobDiff, Renaming, ResourceDiff } from './job-diff'
import type { JobPair } from './pair-jobs'
import { type Places, placesOf, type Side } from './places'

/**
 * What a change does to a job: its tags, its Terraform variables, its resources.
 *
 * @param pair the job before, or null: it is new; and after, or null: it is gone
 * @returns null when nothing of what Terraform is given changes
 */
export async function diffJob({ base, head, isBaseUnclear }: JobPair): Promise<JobDiff | null> {
  if (base && head) return diffVersions(base, head)
  const own = head ?? base
  if (!own) return null
  const places = placesOf(base, head)
  return {
    path: own.path,
    status: head ? 'added' : 'removed',
    ...(isBaseUnclear && { base_unclear: true }),
    ...whatRuns(own),
    tags: diffTags(base?.analysis ?? null, head?.analysis ?? null, places),
    variables: diffVariables(base?.analysis ?? null, head?.analysis ?? null),
    resources: isBaseUnclear ? [] : allOf(own.analysis, head ? 'create' : 'delete', places),
  }
}

async function diffVersions(base: Side, head: Side): Promise<JobDiff | null> {
  const [before, after] = [base.analysis, head.analysis]
  const variables = diffVariables(before, after)
  if (!hasAny(variables)) return null
  const places = placesOf(base, head)
  const tags = diffTags(before, after, places)
  const renamed = renamings(before, after)
  const findCauses = causeFinder({ base: before, head: after, tags, places })
  return {
    path: head.path,
    ...(base.path !== head.path && { base_path: base.path }),
    status: 'changed',
    ...whatRuns(head),
    ...(Object.keys(renamed).length > 0 && { renamed }),
    tags,
    variables,
    resources: await changesBetween(before, after, findCauses),
  }
}

function whatRuns({ analysis }: Side): Pick<JobDiff, 'provider' | 'runtime_type'> {
  return { provider: analysis.provider, runtime_type: analysis.runtime }
}

function hasAny({ added, removed, changed }: JobDiff['variables']): boolean {
  return added.length + removed.length + changed.length > 0
}

function renamings(base: Analysis, head: Analysis): NonNullable<JobDiff['renamed']> {
  const job = renaming(base.jobName, head.jobName)
  const tenant = renaming(base.model.tenant_id, head.model.tenant_id)
  return { ...(job && { job_name: job }), ...(tenant && { tenant_id: tenant }) }
}

function renaming(from: string | undefined, to: string | undefined): Renaming | null {
  return from !== undefined && to !== undefined && from !== to ? { from, to } : null
}

/** Everything of a job that comes or goes. */
function allOf(
  analysis: Analysis,
  action: 'create' | 'delete',
  places: Places,
): readonly ResourceDiff[] {
  const causes = [places.ofPath([])]
  const nodes = callsOther(analysis) ? [] : (analysis.resources?.nodes ?? [])
  const made = nodes.filter(({ isExisting }) => !isExisting)
  return made.map(({ address }) => ({ address, action, causes, certainty: 'provider' }))
}

async function changesBetween(
  base: Analysis,
  head: Analysis,
  findCauses: FindCauses,
): Promise<readonly ResourceDiff[]> {
  const [before, after] = [plannedInput(base), plannedInput(head)]
  if (!before || !after) return []
  const changes = await resourceChanges(before, after)
  const partsOf = changedParts(changes)
  return changes.map((change) => resourceDiff(change, findCauses(partsOf(change))))
}

/** Null where the job has no module, or one that only its author knows: nothing is worked out then. */
function plannedInput(analysis: Analysis): PlannedInput | null {
  const { provider, runtime, support, variables } = analysis
  if (!provider || !runtime || !support || callsOther(analysis)) return null
  return { cloud: provider, runtime, variables }
}

function callsOther({ model }: Analysis): boolean {
  return Boolean(model.infrastructure?.terraform?.module_source)
}

/**
 * The parts of variables behind a change: its own or, where it only follows from resources that are made
 * anew, theirs.
 */
function changedParts(changes: readonly ResourceChange[]) {
  const byAddress = new Map(changes.map((change) => [change.address, change]))
  return function partsOf(
    change: ResourceChange,
    seen: ReadonlySet<string> = new Set(),
  ): readonly VariablePart[] {
    const counted = change.action === 'replace' ? forcing(change) : change.arguments
    const own = [...change.causes, ...counted.flatMap(({ causes }) => causes)]
    if (own.length > 0 || seen.has(change.address)) return own
    const passed = new Set([...seen, change.address])
    return counted
      .flatMap(({ through }) => through)
      .flatMap((address) => byAddress.get(address) ?? [])
      .flatMap((other) => partsOf(other, passed))
  }
}

function forcing({ arguments: all }: ResourceChange): ResourceChange['arguments'] {
  return all.filter(({ forcesReplacement }) => forcesReplacement)
}

function resourceDiff(change: ResourceChange, causes: ResourceDiff['causes']): ResourceDiff {
  const { address, action, certainty, isTagsOnly } = change
  return {
    address,
    action,
    causes,
    certainty,
    ...(action === 'replace' && {
      forced_by: forcing(change).map(({ path }) => path.join('.')),
    }),
    ...(isTagsOnly && { tags_only: true }),
  }
}
