import { diffAnalyses } from '../diff/diff-analyses'
import type { JobDiff } from '../diff/job-diff'
import { analysisOf } from './analysis-of'
import { type JobInput, toJobConfig } from './job-config'

/**
 * What a change does to a job: its tags, its Terraform variables, its resources with what forces a
 * replacement.
 *
 * @param base the job before; null when it is new
 * @param head the job after; null when it is gone
 * @returns null when nothing of what Terraform is given changes
 */
export async function diff(base: JobInput | null, head: JobInput | null): Promise<JobDiff | null> {
  const known = (job: JobInput | null) => (job === null ? null : analysisOf(toJobConfig(job)))
  return diffAnalyses(known(base), known(head))
}
