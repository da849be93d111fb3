import type { DocumentRole, Path } from '../document/document'
import type { AssetSource } from './asset-source'
import type { Held } from './tag-slot'
import { prefixOf, slotOf } from './tag-slots'

/** The field that a tag is written in, and what the field can hold. */
export interface TagHome {
  readonly document: DocumentRole
  readonly path: Path
  readonly holds: Held
  /** The only values that the field knows. */
  readonly choices?: readonly string[]
}

/**
 * Where a tag that is missing is to be written: the asset's own tags in the asset, when there is
 * one, else where the job outranks it. Null for tags that nobody writes by hand.
 */
export function tagHome(name: string, asset: AssetSource | null): TagHome | null {
  const slot = slotOf(name)
  // Of the tags of single fields a policy may speak; which field is to be classified it cannot know.
  if (!slot?.path || slot.source === 'system' || slot.path.slice(0, -1).includes('*')) return null
  const { path, holds, choices, override } = slot
  if (slot.source !== 'asset') {
    const freePart = name.slice(prefixOf(slot).length)
    const home = path.map((step) => (step === '*' ? freePart : step))
    return { document: 'job', path: home, holds, ...(choices && { choices }) }
  }
  if (asset?.hasRoomFor(path)) return { document: 'asset', path: asset.pathOf(path), holds }
  return override ? { document: 'job', ...override } : null
}

/** The items of a tag as a field holds them; null when the field cannot hold them. */
export function tagFieldValue(
  items: readonly string[],
  { holds, choices }: Pick<TagHome, 'holds' | 'choices'>,
): string | number | readonly string[] | null {
  if (holds === 'list') return items
  const [only, ...others] = items
  if (only === undefined || others.length > 0) return null
  if (choices && !choices.includes(only)) return null
  if (holds === 'text') return only
  return /^(0|[1-9]\d{0,8})$/.test(only) ? Number(only) : null
}
