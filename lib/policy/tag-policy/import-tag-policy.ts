import type { DemandFile, PolicyFile } from '@/schemas/policy'
import { MAX_DEMANDS } from '@/schemas/policy'
import { demandOfTag } from './demand-of-tag'
import { unwrapTagPolicy } from './unwrap-tag-policy'

/** A Dativo policy made from a tag policy, or why none was made. */
export type ImportedPolicy =
  | {
      readonly ok: true
      readonly policy: PolicyFile
      /** What was not taken over, or means something else here; a sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly message: string }

/**
 * A tag policy of AWS Organizations (JSON) → a Dativo policy. Takes any text and never throws.
 *
 * AWS checks tags that are there (`tag_value`) and refuses others where `enforced_for` says so: an
 * error here, else a warning. What `report_required_tag_for` reports as missing is required here,
 * as a warning, since AWS lets it pass.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html
 */
export function importTagPolicy(text: string): ImportedPolicy {
  const read = unwrapTagPolicy(text)
  if (!read.ok) return read
  const tags = new Map<string, DemandFile>()
  const notes: string[] = []
  for (const [key, entry] of Object.entries(read.tags)) {
    // An operator at this level speaks to policies further down.
    if (key.startsWith('@@')) continue
    const { name, demand, problems } = demandOfTag(key, entry)
    notes.push(...problems)
    if (!demand) continue
    if (hasName(tags, name)) {
      notes.push(`${key} is a second demand on ${name}, and is left out.`)
    } else if (tags.size >= MAX_DEMANDS) {
      notes.push(`${key} is left out: a policy can make demands on at most ${MAX_DEMANDS} tags.`)
    } else tags.set(name, demand)
  }
  const policy = { version: 1, tags: Object.fromEntries(tags) } as const
  return { ok: true, policy, notes }
}

function hasName(tags: ReadonlyMap<string, unknown>, name: string): boolean {
  return [...tags.keys()].some((known) => known.toLowerCase() === name.toLowerCase())
}
