import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import { cloudOfIdentifier } from '../providers/identifier-forms'
import { PLACE_VARIABLES, type PlaceVariable } from '../providers/provider'

/** A value and the key it was read from. */
export interface FoundValue {
  readonly value: string
  readonly path: Path
}

/** The fields that tell the place, and with them the block of variables that states it. */
export const PLACE_TELLERS: readonly Path[] = [
  ['networking', 'vpc_id'],
  ['networking', 'subnet_ids'],
  ['networking', 'security_group_ids'],
  ['storage', 'encryption', 'kms_key_id'],
  ['monitoring', 'alerts', 'channels'],
  ['monitoring', 'log_group'],
  ['terraform', 'variables'],
].map((path) => ['infrastructure', ...path])

/** Where in an identifier a part of the place stands. The first capture is the value. */
const PATTERNS: Readonly<Record<PlaceVariable, readonly RegExp[]>> = {
  region: [
    /^arn:[a-z-]+:[a-z0-9-]+:([a-z]{2}(?:-[a-z]+)+-\d+):/,
    /^projects\/[^/]+\/(?:locations|regions)\/([a-z]+-[a-z]+\d+)\//,
  ],
  project_id: [/^(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/]+)\//],
  subscription_id: [/^\/subscriptions\/([^/]+)\//i],
  resource_group_name: [/^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\//i],
}

/**
 * Region, project, subscription and resource group (spec section 3): from `terraform.variables`,
 * else from the first ARN, `projects/…` path or Azure resource id in the block.
 */
export function placeOf(job: JobModel): Readonly<Partial<Record<PlaceVariable, FoundValue>>> {
  const stated = job.infrastructure?.terraform?.variables ?? {}
  const identifiers = identifiersOf(job)
  const found = PLACE_VARIABLES.flatMap((name): [PlaceVariable, FoundValue][] => {
    const value = Object.hasOwn(stated, name) ? stated[name] : undefined
    if (typeof value === 'string' && value !== '') {
      return [[name, { value, path: ['infrastructure', 'terraform', 'variables', name] }]]
    }
    const read = readFrom(identifiers, PATTERNS[name])
    return read ? [[name, read]] : []
  })
  return Object.fromEntries(found)
}

function readFrom(
  identifiers: readonly FoundValue[],
  patterns: readonly RegExp[],
): FoundValue | undefined {
  for (const { value: text, path } of identifiers) {
    for (const pattern of patterns) {
      const value = pattern.exec(text)?.[1]
      if (value) return { value, path }
    }
  }
  return undefined
}

/**
 * The strings of the block that can be an identifier of its cloud, in the order of trust. One that is
 * left over from another cloud tells no place here.
 */
function identifiersOf(job: JobModel): readonly FoundValue[] {
  const { provider, networking, storage, monitoring } = job.infrastructure ?? {}
  const one = (value: string | undefined, ...path: string[]) =>
    value === undefined ? [] : [{ value, path: ['infrastructure', ...path] }]
  const many = (values: readonly string[] | undefined, ...path: string[]) =>
    (values ?? []).map((value, index) => ({ value, path: ['infrastructure', ...path, index] }))
  return [
    ...one(networking?.vpc_id, 'networking', 'vpc_id'),
    ...many(networking?.subnet_ids, 'networking', 'subnet_ids'),
    ...many(networking?.security_group_ids, 'networking', 'security_group_ids'),
    ...one(storage?.encryption?.kms_key_id, 'storage', 'encryption', 'kms_key_id'),
    ...many(monitoring?.alerts?.channels, 'monitoring', 'alerts', 'channels'),
    ...one(monitoring?.log_group, 'monitoring', 'log_group'),
  ].filter(({ value }) => {
    const other = cloudOfIdentifier(value)
    return !provider || !other || other.id === provider
  })
}
