import { isBlock } from '../lib/document/is-block'
import type { PlannedResource } from './plan-job.test-support'

/** Arguments that hold tags, by what the three clouds call them. */
const TAG_ARGUMENTS = ['tags', 'labels', 'user_labels'] as const

/** The `labels` of these are settings of theirs and no labels of the resource. */
const NOT_TAGS = new Set(['google_monitoring_notification_channel'])

/** The tags that a planned resource carries, wherever its schema has a place for them, or null. */
export function plannedTags({ type, values }: PlannedResource): unknown {
  if (type.startsWith('kubernetes_')) return labelsOfKubernetes(values)
  if (NOT_TAGS.has(type)) return null
  const argument = TAG_ARGUMENTS.find((name) => Object.hasOwn(values, name))
  const tags = argument ? values[argument] : null
  // Of no tags the providers make none, sooner or later.
  return isBlock(tags) && Object.keys(tags).length > 0 ? tags : null
}

function labelsOfKubernetes(values: Readonly<Record<string, unknown>>): unknown {
  const [metadata] = values.metadata as readonly { labels?: unknown }[]
  return metadata?.labels ?? null
}
