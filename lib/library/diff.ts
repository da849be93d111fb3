import { diffJob } from '../diff/diff-job'
import type { JobDiff } from '../diff/job-diff'
import { analysisOf } from './analysis-of'
import { type JobConfig, type JobInput, toJobConfig } from './job-config'

/**
 * What a change does to a job: its tags, its Terraform variables, its resources with what forces a
 * replacement.
 *
 * @param base the job before; null when it is new
 * @param head the job after; null when it is gone
 * @returns null when nothing of what Terraform is given changes
 */
export async function diff(base: JobInput | null, head: JobInput | null): Promise<JobDiff | null> {
  return diffJob({
    base: base === null ? null : side(base),
    head: head === null ? null : side(head),
  })
}

function side(job: JobInput) {
  const config: JobConfig = toJobConfig(job)
  return {
    path: config.name,
    assetPath: config.asset?.name ?? null,
    analysis: analysisOf(config),
  }
}
