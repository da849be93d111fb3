import type { Runtime } from '@/schemas/vocabulary'
import { shortHash } from './short-hash'

/** What a resource name is made of. */
export interface NameParts {
  readonly tenantId: string
  readonly jobName: string
}

/** The room a kind of resource has: `max` characters, the suffix included. */
export interface NameRule {
  readonly max: number
  readonly suffix: string
}

/** The rule for one kind of resource of a cloud's module. */
export interface CloudNameRule extends NameRule {
  readonly kind: string
  /** The runtimes that make such a resource. */
  readonly runtimes: readonly Runtime[] | 'all'
}

/** A cloud's table of rules, by kind, joined with the runtimes that make each kind. */
export function nameRules<Kind extends string>(
  rules: Readonly<Record<Kind, NameRule>>,
  runtimes: Readonly<Record<Kind, CloudNameRule['runtimes']>>,
): readonly CloudNameRule[] {
  // A record of literals has no keys beside them.
  const kinds = Object.keys(rules) as Kind[]
  return kinds.map((kind) => ({ kind, ...rules[kind], runtimes: runtimes[kind] }))
}

/**
 * The name of a resource: `dativo-<tenant>-<job>` and the suffix, in lower-case ASCII letters,
 * digits and single hyphens, which every cloud takes. A name that is too long, or that lost
 * characters other than space, dot, underscore and slash, gets eight hex digits of the SHA-256 of
 * `<tenant>/<job>` so that two jobs stay two. `names.tf` of each module states the same rule.
 */
export function resourceName({ tenantId, jobName }: NameParts, { max, suffix }: NameRule): string {
  const tenant = tenantId.normalize('NFC')
  const job = jobName.normalize('NFC')
  const slug = `dativo-${tenant}-${job}`
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .replace(/^-+|-+$/g, '')
  const isLossy = /[^A-Za-z0-9 ._/-]/.test(`${tenant}/${job}`)
  if (!isLossy && slug.length + suffix.length <= max) return slug + suffix
  const stem = slug.slice(0, max - suffix.length - 9).replace(/-+$/, '')
  return `${stem}-${shortHash(`${tenant}/${job}`)}${suffix}`
}
