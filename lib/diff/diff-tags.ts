import type { Analysis } from '../analysis/analysis'
import { type GivenTag, givenTags } from '../analysis/given-tags'
import type { ChangePlace, TagsDiff } from './job-diff'
import type { Places } from './places'

/** Tags that came, went or changed, as one cloud gets them. */
export function diffTags(base: Analysis | null, head: Analysis | null, places: Places): TagsDiff {
  const provider = (head ?? base)?.provider ?? null
  const tagsOf = (analysis: Analysis | null): ReadonlyMap<string, GivenTag> =>
    analysis && provider ? givenTags(analysis, provider) : new Map()
  const [before, after] = [tagsOf(base), tagsOf(head)]
  const added: [string, string][] = []
  const removed: [string, string][] = []
  const changed: [string, { from: string; to: string }][] = []
  const where: [string, ChangePlace][] = []
  const note = (name: string, place: ChangePlace | null) => place && where.push([name, place])

  for (const { name, value, origin } of after.values()) {
    const old = before.get(name)
    if (old?.value === value) continue
    if (old) changed.push([name, { from: old.value, to: value }])
    else added.push([name, value])
    note(name, places.ofOrigin('head', origin))
  }
  for (const { name, value, origin } of before.values()) {
    if (after.has(name)) continue
    removed.push([name, value])
    note(name, places.ofOrigin('base', origin))
  }
  return {
    provider,
    added: Object.fromEntries(added),
    removed: Object.fromEntries(removed),
    changed: Object.fromEntries(changed),
    places: Object.fromEntries(where),
  }
}
