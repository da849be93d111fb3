import type { JobModel } from '@/schemas/models'
import { candidate } from './candidate'
import { statedJobName } from './job-name'
import type { TagCandidate } from './tag'

const NAMES = [
  ['tenant_id', 'TenantId'],
  ['environment', 'Environment'],
  ['asset', 'Asset'],
  ['source_connector', 'SourceConnector'],
] as const

/** The candidates of the job's own keys. `JobName` appears only when the job itself states it. */
export function collectJobTags(job: JobModel): readonly TagCandidate[] {
  const stated = statedJobName(job)
  const slot = (name: string, path: readonly (string | number)[]) =>
    ({ name, source: 'job', namespace: 'Job Metadata', origin: { file: 'job', path } }) as const
  return [
    ...NAMES.flatMap(([key, name]) => candidate(slot(name, [key]), job[key])),
    ...(stated ? candidate(slot('JobName', stated.path), stated.name) : []),
  ]
}
