import type { Analysis } from '../analysis/analysis'
import type { PlannedInput, ResourceChange } from '../module-plan/resource-change'
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
export async function diffJob({ base, head }: JobPair): Promise<JobDiff | null> {
  if (base && head) return diffVersions(base, head)
  const own = head ?? base
  if (!own) return null
  const places = placesOf(base, head)
  return {
    path: own.path,
    status: head ? 'added' : 'removed',
    ...whatRuns(own),
    tags: diffTags(base?.analysis ?? null, head?.analysis ?? null, places),
    variables: diffVariables(base?.analysis ?? null, head?.analysis ?? null),
    resources: allOf(own.analysis, head ? 'create' : 'delete', places),
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
  { resources }: Analysis,
  action: 'create' | 'delete',
  places: Places,
): readonly ResourceDiff[] {
  const causes = [places.ofPath([])]
  const made = (resources?.nodes ?? []).filter(({ isExisting }) => !isExisting)
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
  return changes.map((change) => resourceDiff(change, findCauses))
}

/** Null where the job has no module: without a known pair nothing is planned. */
function plannedInput({ provider, runtime, support, variables }: Analysis): PlannedInput | null {
  return provider && runtime && support ? { cloud: provider, runtime, variables } : null
}

function resourceDiff(change: ResourceChange, findCauses: FindCauses): ResourceDiff {
  const { address, action, certainty, isTagsOnly } = change
  const forcing = change.arguments.filter(({ forcesReplacement }) => forcesReplacement)
  const counted = action === 'replace' ? forcing : change.arguments
  const causes = findCauses([...change.causes, ...counted.flatMap((argument) => argument.causes)])
  return {
    address,
    action,
    causes,
    certainty,
    ...(action === 'replace' && { forced_by: forcing.map(({ path }) => path.join('.')) }),
    ...(isTagsOnly && { tags_only: true }),
  }
}
