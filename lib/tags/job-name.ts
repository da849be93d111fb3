import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'

/** The name that the job itself gives, and the key it comes from; null when it gives none. */
export function statedJobName(job: JobModel): { name: string; path: Path } | null {
  if (job.job_name) return { name: job.job_name, path: ['job_name'] }
  if (job.asset && job.target_connector) {
    return { name: `${job.asset}_to_${job.target_connector}`, path: ['asset'] }
  }
  return null
}

/** The job's name: what the job states, else its asset, else the stem of its file's name. */
export function jobNameOf(job: JobModel, fileName: string): string {
  const stem = fileName.replace(/^.*[/\\]/, '').replace(/\.(?:ya?ml|json)$/i, '')
  return statedJobName(job)?.name ?? (job.asset || stem || 'job')
}
