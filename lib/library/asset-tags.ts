import { analyse } from '../analysis/analyse'
import { isBlock } from '../document/is-block'
import { jsonText } from '../json-text'
import type { TagCandidate } from '../tags/tag'
import type { TagSlot } from '../tags/tag-slot'
import { isFree, prefixOf, TAG_SLOTS } from '../tags/tag-slots'

/** Tags by their canonical name. */
export type TagsByName = Readonly<Record<string, string>>

/**
 * The tags that an asset gives its jobs, before any job overrides one.
 *
 * @param asset its definition: YAML, or plain values; null for none
 * @returns by canonical name, such as `Governance_owner`; lists joined with a comma
 */
export function deriveTagsFromAsset(asset: unknown): TagsByName {
  if (asset === null || asset === undefined) return {}
  const text = typeof asset === 'string' ? asset : jsonText(asset)
  const { ledger } = analyse({
    job: { name: 'job.yaml', text: '{}' },
    asset: { name: 'asset.yaml', text },
  })
  const own = ledger.entries.map(({ winner }) => winner).filter(isOfAsset)
  return Object.fromEntries(own.map(({ name, value }) => [name, value]))
}

function isOfAsset({ origin }: TagCandidate): boolean {
  return origin.file === 'asset'
}

const SLOTS = TAG_SLOTS.filter(({ source, path }) => source === 'asset' && path !== null)

/**
 * The definition of an asset that gives just these tags.
 *
 * @throws {TypeError} for what is no map of texts, and for a tag that no asset gives, with the names that there are
 */
export function assetOfTags(tags: TagsByName): string {
  const asset: Record<string, Record<string, unknown>> = {}
  const columns: { name: string; classification: string }[] = []
  let domain: Record<string, string> = {}
  if (!isBlock(tags)) throw new TypeError('The tags of an asset are texts by their name.')
  for (const [name, value] of Object.entries(tags)) {
    if (typeof value !== 'string') throw new TypeError(`The value of the tag "${name}" is no text.`)
    const slot = slotOfAsset(name)
    const [block, key] = slot.path ?? []
    if (isFree(slot))
      columns.push({ name: name.slice(prefixOf(slot).length), classification: value })
    else if (key === undefined) domain = { ...domain, [String(block)]: value }
    else asset[String(block)] = { ...asset[String(block)], [String(key)]: held(slot, value) }
  }
  return jsonText({ ...asset, ...domain, ...(columns.length > 0 && { schema: columns }) })
}

function slotOfAsset(name: string): TagSlot {
  const slot =
    SLOTS.find((each) => each.name === name) ??
    SLOTS.find((each) => isFree(each) && name.startsWith(prefixOf(each)))
  if (slot) return slot
  const known = SLOTS.map((each) => each.name).join(', ')
  throw new TypeError(`An asset gives no tag named "${name}". It gives ${known}.`)
}

function held({ holds }: TagSlot, value: string): unknown {
  if (holds === 'list') return value.split(',')
  return holds === 'number' ? Number(value) : value
}
