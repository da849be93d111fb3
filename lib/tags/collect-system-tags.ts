import type { JobModel } from '@/schemas/models'
import { candidate } from './candidate'
import type { TagCandidate } from './tag'

/** The tags that Dativo adds to everything it manages. */
export function collectSystemTags(job: JobModel): readonly TagCandidate[] {
  const tags = {
    ManagedBy: 'dativo',
    Terraform: 'true',
    Module: 'dativo-etl-job',
    RuntimeType: job.infrastructure?.runtime?.type,
  }
  return Object.entries(tags).flatMap(([name, value]) =>
    candidate({ name, source: 'system', namespace: 'System', origin: { file: 'system' } }, value),
  )
}
