import type { Runtime } from '@/schemas/vocabulary'
import { SHARED_FACTS as FACTS } from './shared/facts'
import { longHash, shortHash } from './short-hash'

/** What every name begins with when the job says nothing else: the default of `name_prefix`. */
export const NAME_PREFIX = 'dativo'

/** What a resource name is made of. */
export interface NameParts {
  readonly tenantId: string
  readonly jobName: string
  /** Default: none. */
  readonly environment?: string
  /** As its cloud writes it; only in names of kinds that are wide. */
  readonly region?: string
  /** Default: `NAME_PREFIX`. */
  readonly prefix?: string
}

/** The room a kind of resource has: `max` characters, the suffix included. */
export interface NameRule {
  readonly max: number
  readonly suffix: string
  /** Whether resources of several regions share one room of names, so that the region is a part. */
  readonly wide: boolean
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

const PLAIN = new RegExp(FACTS.namePlainPattern.value)
const PLAIN_REGION = new RegExp(FACTS.nameRegionPattern.value)
const MISTAKABLE = new RegExp(FACTS.nameMistakablePattern.value)

/**
 * The name of a resource: `<prefix>-<tenant>-<job>`, the region where names are wide, the
 * environment when there is one, and the suffix, in lower-case ASCII letters, digits and single
 * hyphens, which every cloud takes. Eight hex digits of a hash of all parts are left out only when
 * each part stands in the name as it is and the whole fits, so that two jobs never meet. `names.tf`
 * of each module states the same rule.
 */
export function resourceName(parts: NameParts, { max, suffix, wide }: NameRule): string {
  const { tenantId: tenant, jobName: job, environment = '', prefix = NAME_PREFIX } = parts
  // Azure takes West Europe for westeurope.
  const region = wide ? (parts.region ?? '').replaceAll(' ', '').toLowerCase() : ''
  const slug = [prefix, tenant, job, region, environment]
    .join('-')
    .normalize('NFC')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .replace(/^-+|-+$/g, '')
  const isPlain =
    [prefix, tenant, job].every((part) => PLAIN.test(part)) &&
    (!wide || PLAIN_REGION.test(region)) &&
    (environment === '' || PLAIN.test(environment)) &&
    !MISTAKABLE.test(environment === '' ? job : environment)
  if (isPlain && slug.length + suffix.length <= max) return slug + suffix
  const hash = shortHash([tenant, job, environment, region].map(longHash).join(''))
  const stem = slug.slice(0, max - suffix.length - 9).replace(/-+$/, '')
  return `${stem}-${hash}${suffix}`
}
