import type { JobModel } from '@/schemas/models'
import { candidate } from './candidate'
import type { TagCandidate } from './tag'

const NAMES = [
  ['cost_center', 'CostCenter'],
  ['business_unit', 'BusinessUnit'],
  ['project', 'Project'],
  ['environment', 'Environment'],
  ['owner', 'Owner'],
  ['compliance', 'Compliance'],
  ['data_classification', 'DataClassification'],
] as const

/** The candidates of `infrastructure.tags`; each key of `custom` becomes `Custom_<key>`. */
export function collectInfrastructureTags(job: JobModel): readonly TagCandidate[] {
  const tags = job.infrastructure?.tags
  if (!tags) return []
  const slot = (name: string, ...keys: string[]) =>
    ({
      name,
      source: 'infrastructure',
      namespace: 'Infrastructure',
      origin: { file: 'job', path: ['infrastructure', 'tags', ...keys] },
    }) as const
  return [
    ...NAMES.flatMap(([key, name]) => candidate(slot(name, key), tags[key])),
    ...Object.entries(tags.custom ?? {}).flatMap(([key, value]) =>
      candidate(slot(`Custom_${key}`, 'custom', key), value),
    ),
  ]
}
