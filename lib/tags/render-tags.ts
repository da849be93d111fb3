import type { Provider } from '@/schemas/vocabulary'
import { CLOUDS } from '../providers/clouds'
import type { CloudProvider } from '../providers/provider'
import { findTagProblems } from './find-tag-problems'
import { renderName, renderValue } from './render-text'
import type { RenderedTag, RenderedTags, TagLedger } from './tag'

/**
 * The tags as a provider is given them (spec 4.3): every change with its reason, and what the
 * provider cannot take. A refused tag is left out of `tags` and named in `problems`.
 */
export function renderTags(ledger: TagLedger, provider: Provider): RenderedTags {
  const cloud = CLOUDS[provider]
  const all = ledger.entries
    .filter((entry) => !entry.winner.isRemoval)
    .map((entry): RenderedTag => {
      const name = renderName(entry.name, cloud.tags)
      const value = renderValue(entry.winner, cloud.tags)
      return {
        canonicalName: entry.name,
        namespace: entry.namespace,
        name: name.text,
        value: value.text,
        changes: [...name.changes, ...value.changes],
      }
    })
  const { refused, problems } = findTagProblems(all, cloud)
  const tags = all.filter((tag) => !refused.has(tag))
  return { provider, tags, problems, count: tags.length, limit: tagLimit(cloud) }
}

/** The most tags a job may have: the cloud's limit less what the Terraform provider adds. */
function tagLimit(cloud: CloudProvider): number {
  return cloud.tags.maxTags - cloud.tags.addedByProvider.length
}
