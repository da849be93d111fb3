import type { RenderedTags } from '@/lib/tags/tag'
import { writeHclValue } from '@/lib/terraform/write-hcl'
import { PROVIDERS, type Provider } from '@/schemas/vocabulary'

/** One cloud, or all of them side by side. */
export type CloudView = Provider | 'all'

export type CopyFormat = 'json' | 'hcl'

const WRITE = {
  json: (tags: TagMap | Readonly<Record<string, TagMap>>) => JSON.stringify(tags, null, 2),
  hcl: writeHclValue,
} as const

type TagMap = Readonly<Record<string, string>>

/**
 * The tags that are shown as an object to paste, in the order of the ledger; for all clouds, one
 * object a cloud under its id.
 */
export function writeTags(
  rendered: Readonly<Record<Provider, RenderedTags>>,
  view: CloudView,
  format: CopyFormat,
): string {
  const shown =
    view === 'all'
      ? Object.fromEntries(PROVIDERS.map((provider) => [provider, tagMap(rendered[provider])]))
      : tagMap(rendered[view])
  return `${WRITE[format](shown)}\n`
}

function tagMap({ tags }: RenderedTags): TagMap {
  return Object.fromEntries(tags.map(({ name, value }) => [name, value]))
}
