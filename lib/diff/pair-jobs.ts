import type { Side } from './places'

/** Two versions of a job, of which one may be missing. */
export interface JobPair {
  readonly base: Side | null
  readonly head: Side | null
  /** The job was there before, in a file that nobody understands: then it is not new. */
  readonly isBaseUnclear?: boolean
}

/**
 * Brings the two versions of each job together: by path and, of those that only one side has, by
 * tenant and job name, as a file that was moved is the same job.
 *
 * @returns in the order of the paths
 */
export function pairJobs(base: readonly Side[], head: readonly Side[]): readonly JobPair[] {
  const baseByPath = new Map(base.map((side) => [side.path, side]))
  const headPaths = new Set(head.map(({ path }) => path))
  const gone = new Map<string, Side[]>()
  for (const side of base) {
    if (headPaths.has(side.path)) continue
    gone.set(identity(side), [...(gone.get(identity(side)) ?? []), side])
  }
  const pairs = head.map((side): JobPair => {
    const moved = () => gone.get(identity(side))?.shift()
    return { base: baseByPath.get(side.path) ?? moved() ?? null, head: side }
  })
  const removed = [...gone.values()].flat().map((side): JobPair => ({ base: side, head: null }))
  return [...pairs, ...removed].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1))
}

function identity({ analysis }: Side): string {
  return JSON.stringify([analysis.model.tenant_id ?? null, analysis.jobName])
}

function pathOf({ base, head }: JobPair): string {
  return (head ?? base)?.path ?? ''
}
