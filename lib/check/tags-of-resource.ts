import { isBlock } from '../document/is-block'
import type { TagPath, TagPlaces } from '../providers/tag-places'
import type { SeenResource } from './terraform-json'

/** A tag of a resource; null where it is known after the apply. */
export interface SeenTag {
  readonly value: string | null
  readonly isSensitive: boolean
}

/** One map of tags of a resource. */
export interface SeenTags {
  /** `all`: what the cloud gets, the provider's default tags among it. */
  readonly place: 'own' | 'copy' | 'all'
  readonly tags: ReadonlyMap<string, SeenTag>
  /** The whole map is known after the apply. */
  readonly isUnknown: boolean
}

/**
 * The maps of tags that a resource has. None: its type has no place for them.
 */
export function tagsOfResource(resource: SeenResource, places: TagPlaces): readonly SeenTags[] {
  const own = places.own.flatMap((path) => mapsAt(resource, path, 'own'))
  const all = places.all === null ? [] : mapsAt(resource, places.all, 'all')
  const copies = places.copies.flatMap((path) => mapsAt(resource, path, 'copy')).filter(hasTags)
  const found = [...own, ...all]
  const isBare = places.few.includes(resource.type) && !found.some(({ tags }) => tags.size > 0)
  return found.length === 0 || isBare ? [] : [...own, ...copies, ...all]
}

function hasTags({ tags, isUnknown }: SeenTags): boolean {
  return isUnknown || tags.size > 0
}

/** A value with what is known of it, beside each other. */
interface Place {
  readonly value: unknown
  readonly unknown: unknown
  readonly sensitive: unknown
}

function mapsAt(resource: SeenResource, path: TagPath, place: SeenTags['place']): SeenTags[] {
  const { values, unknown, sensitive } = resource
  let places: readonly Place[] = [{ value: values, unknown, sensitive }]
  for (const key of path) {
    places = places.flatMap((one) => blocksOf(one).flatMap((block) => below(block, key)))
  }
  return places.map((one) => ({ place, tags: tagsIn(one), isUnknown: one.unknown === true }))
}

/** A list of blocks, taken apart; a block as it is. */
function blocksOf(place: Place): readonly Place[] {
  const { value, unknown, sensitive } = place
  if (!Array.isArray(value)) return [place]
  return value.map((item, index) => ({
    value: item,
    unknown: Array.isArray(unknown) ? unknown[index] : unknown,
    sensitive: Array.isArray(sensitive) ? sensitive[index] : sensitive,
  }))
}

function below({ value, unknown, sensitive }: Place, key: string): readonly Place[] {
  const isThere = isBlock(value) && Object.hasOwn(value, key)
  const isComing = isBlock(unknown) && Object.hasOwn(unknown, key)
  if (!isThere && !isComing) return []
  return [{ value: part(value, key), unknown: part(unknown, key), sensitive: part(sensitive, key) }]
}

/** `true` stands for a whole block. */
function part(value: unknown, key: string): unknown {
  if (value === true) return true
  return isBlock(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function tagsIn({ value, unknown, sensitive }: Place): ReadonlyMap<string, SeenTag> {
  const tags = new Map<string, SeenTag>()
  const names = [...keysOf(value), ...keysOf(unknown)]
  for (const name of names) {
    const own = part(value, name)
    const isUnknown = part(unknown, name) === true
    // Null is how Terraform says that there is none.
    if (!isUnknown && (own === null || own === undefined)) continue
    tags.set(name, {
      value: isUnknown ? null : textOf(own),
      isSensitive: part(sensitive, name) === true,
    })
  }
  return tags
}

function keysOf(value: unknown): readonly string[] {
  return isBlock(value) ? Object.keys(value) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value))
}
