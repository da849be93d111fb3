import type { Provider } from '@/schemas/vocabulary'
import type { Analysis } from '../analysis/analysis'
import { type GivenTag, givenTags } from '../analysis/given-tags'
import { CLOUDS } from '../providers/clouds'
import { kubernetesLabels, LABEL_PREFIX } from '../providers/kubernetes-labels'
import { type TagPlaces, tagPlaces } from '../providers/tag-places'
import type { TagOrigin } from '../tags/tag'
import { type SeenTag, type SeenTags, tagsOfResource } from './tags-of-resource'
import type { SeenResource, SeenResources } from './terraform-json'

/** A tag of one resource that is not as the job has it. */
export interface TagDifference {
  readonly address: string
  /** `extra`: the resource has a tag that the job does not give it. */
  readonly kind: 'missing' | 'changed' | 'extra'
  readonly tag: string
  readonly expected?: string
  /** Absent where Terraform calls it sensitive: it was compared. */
  readonly actual?: string
  /** What says the expected value; absent for `extra`. */
  readonly origin?: TagOrigin
}

/** What a plan or a state has of a job's tags. */
export interface TagCheck {
  /** Resources with a place for tags. */
  readonly checked: number
  /** Those of them with the job's tags and no others. */
  readonly matching: number
  readonly differences: readonly TagDifference[]
  /** How many more differences there are. */
  readonly leftOut: number
  /** Resources with tags that are known after the apply alone. */
  readonly unknown: readonly string[]
  /** Resources without a place for tags. */
  readonly untaggable: readonly string[]
}

/** Differences that are told: of a plan in which nothing agrees, the first say it. */
export const MOST_DIFFERENCES = 10_000

/**
 * Compares the tags of resources with the ledger of a job, as each one's cloud takes them. What a
 * cloud or its Terraform provider puts there by itself is no difference.
 *
 * @param seen what `terraform show -json` says, of the module for jobs or of any other
 */
export function checkTags(analysis: Analysis, seen: SeenResources): TagCheck {
  const expectedOf = expectations(analysis)
  const found = new Map<string, Found>()
  const told = { count: 0 }
  for (const resource of seen.resources) {
    const one = found.get(resource.address) ?? new Found(told)
    found.set(resource.address, one)
    const places = tagPlaces(resource.type)
    const maps = places ? tagsOfResource(resource, places) : []
    if (places && maps.length > 0) {
      one.isTaggable = true
      compare(one, { resource, places, maps, expected: expectedOf(places.cloud), seen })
    }
  }
  return summary(found)
}

/** What was found of one resource, each tag once. */
class Found {
  isTaggable = false
  isUnknown = false
  readonly differences = new Map<string, TagDifference | null>()

  /** `told` counts those of all resources. */
  constructor(private readonly told: { count: number }) {}

  compare(resource: SeenResource, wanted: GivenTag, actual: SeenTag | undefined): void {
    if (actual?.value === null) this.isUnknown = true
    else if (actual?.value !== wanted.value) this.add(difference(resource, wanted, actual))
  }

  add(difference: TagDifference): void {
    if (this.differences.has(difference.tag)) return
    this.told.count += 1
    this.differences.set(difference.tag, this.told.count > MOST_DIFFERENCES ? null : difference)
  }
}

function summary(found: ReadonlyMap<string, Found>): TagCheck {
  const all = [...found]
  const checked = all.filter(([, { isTaggable }]) => isTaggable)
  const differences = all.flatMap(([, one]) => [...one.differences.values()])
  const told = differences.filter((one) => one !== null)
  const matching = checked.filter(([, one]) => one.differences.size === 0 && !one.isUnknown)
  return {
    checked: checked.length,
    matching: matching.length,
    differences: told,
    leftOut: differences.length - told.length,
    unknown: checked.flatMap(([address, { isUnknown }]) => (isUnknown ? [address] : [])),
    untaggable: all.flatMap(([address, { isTaggable }]) => (isTaggable ? [] : [address])),
  }
}

interface Comparison {
  readonly resource: SeenResource
  readonly places: TagPlaces
  readonly maps: readonly SeenTags[]
  readonly expected: Expected
  readonly seen: SeenResources
}

function compare(found: Found, comparison: Comparison): void {
  const { places, maps, expected, seen } = comparison
  const all = maps.find(({ place, isUnknown }) => place === 'all' && !isUnknown)
  for (const { place, tags, isUnknown } of maps) {
    if (isUnknown) {
      found.isUnknown ||= place !== 'all'
      continue
    }
    // What the provider adds by default stands among all tags alone.
    const mayLack = place === 'own' && seen.hasDefaultTags ? all?.tags : undefined
    for (const wanted of expected.values()) {
      found.compare(comparison.resource, wanted, tags.get(wanted.name) ?? mayLack?.get(wanted.name))
    }
    for (const [name, tag] of tags) {
      const isFine = expected.has(name) || isOfItsCloud(places, name)
      if (!isFine) found.add(extra(comparison.resource, name, tag))
    }
  }
}

function extra(
  { address }: SeenResource,
  tag: string,
  { value, isSensitive }: SeenTag,
): TagDifference {
  const actual = value !== null && !isSensitive && { actual: value }
  return { address, kind: 'extra', tag, ...actual }
}

function difference(
  { address }: SeenResource,
  { name, value, origin }: GivenTag,
  actual: SeenTag | undefined,
): TagDifference {
  if (!actual || actual.value === null) {
    return { address, kind: 'missing', tag: name, expected: value, origin }
  }
  const shown = !actual.isSensitive && { actual: actual.value }
  return { address, kind: 'changed', tag: name, expected: value, ...shown, origin }
}

/** Names that a cloud, its Terraform provider or a cluster puts on resources without being asked. */
function isOfItsCloud({ cloud }: TagPlaces, name: string): boolean {
  if (cloud === 'kubernetes') return !name.startsWith(LABEL_PREFIX)
  const { addedByProvider, reservedNamePrefixes } = CLOUDS[cloud].tags
  const lower = name.toLowerCase()
  return (
    addedByProvider.some((tag) => tag.name === name) ||
    reservedNamePrefixes.some((prefix) => lower.startsWith(prefix.toLowerCase()))
  )
}

type Expected = ReadonlyMap<string, GivenTag>

/** The tags that a cloud's resources should have; each cloud is asked once. */
function expectations(analysis: Analysis): (cloud: Provider | 'kubernetes') => Expected {
  const known = new Map<string, Expected>()
  return (cloud) => {
    const before = known.get(cloud)
    if (before) return before
    const now = cloud === 'kubernetes' ? expectedLabels(analysis) : givenTags(analysis, cloud)
    known.set(cloud, now)
    return now
  }
}

function expectedLabels(analysis: Analysis): Expected {
  if (analysis.provider === null) return new Map()
  const tags = [...givenTags(analysis, analysis.provider).values()]
  const values = kubernetesLabels(Object.fromEntries(tags.map(({ name, value }) => [name, value])))
  const labels = tags.flatMap((tag) =>
    Object.entries(kubernetesLabels({ [tag.name]: tag.value })).flatMap(([name, value]) =>
      values[name] === value ? [[name, { name, value, origin: tag.origin }] as const] : [],
    ),
  )
  return new Map(labels)
}
