import type { AssetModel } from '@/schemas/models'
import type { ParsedDocument, Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { repeatedPlaces } from '../document/repeated-places'
import { valueAt } from '../document/value-at'
import { type AssetColumn, readColumns } from './asset-columns'
import type { AssetNote } from './asset-note'
import { readTeamOwner } from './asset-owner'
import { readRetention } from './asset-retention'
import { unreadClasses } from './unread-classes'

/** An asset of any form as the flat one, and where each flat path stands in the file that was read. */
export interface AssetSource {
  /** Its facts but for the columns. */
  readonly model: AssetModel
  readonly columns: readonly AssetColumn[]
  /** What looks like the source of a tag and cannot be read. */
  readonly notes: readonly AssetNote[]
  pathOf(path: Path): Path
  /** Whether a value can be written at a flat path without replacing what stands above it. */
  hasRoomFor(path: Path): boolean
}

/** A fact that stands elsewhere than the flat form has it; of several for one path the first counts. */
interface MovedFact {
  readonly to: readonly [string, string]
  readonly value: unknown
  readonly path: Path
}

/**
 * Joins the forms of an asset: the flat one, the published one, and the older one under `asset:`,
 * whose `governance` block has the owner and, where given, the classification and retention, which
 * then outrank those of `compliance`.
 */
export function assetSource(
  value: unknown,
  valid: AssetModel & { readonly governance?: unknown },
  base: Path = [],
  document?: ParsedDocument,
): AssetSource {
  const repeated = document ? repeatedPlaces(document) : new Set<string>()
  const columns = readColumns(valueAt(value, [...base, 'schema']), [...base, 'schema'])
  const owner = readTeamOwner(valueAt(value, [...base, 'team']), [...base, 'team'])
  const levels = [...base, 'slaProperties']
  const retention = readRetention(valueAt(value, levels), levels)
  const { governance, ...flat } = valid
  const moved: readonly MovedFact[] = [
    ...governanceFacts(governance, [...base, 'governance']),
    ...(owner.read && flat.team?.owner === undefined
      ? [{ to: ['team', 'owner'] as const, ...owner.read }]
      : []),
    ...(retention.read && flat.compliance?.retention_days === undefined
      ? [{ to: ['compliance', 'retention_days'] as const, ...retention.read }]
      : []),
  ]
  const pathOf = ([first = '', second = '', ...rest]: Path): Path => {
    const home = moved.find(({ to }) => to[0] === first && to[1] === second)
    return home ? [...home.path, ...rest] : [...base, first, second, ...rest].filter(isStep)
  }
  const read = [
    ...columns.read.map(({ path }) => path),
    ...columns.notes.map(({ path }) => path),
    pathOf(['compliance', 'classification']),
    [...base, 'compliance', 'classification'],
  ]
  return {
    model: withFacts(flat, moved),
    columns: columns.read,
    notes: [
      ...columns.notes,
      ...owner.notes,
      ...retention.notes,
      ...unreadClasses(value, read, repeated),
    ],
    pathOf,
    hasRoomFor: (path) =>
      pathOf(path).every((_, index, all) => {
        const above = valueAt(value, all.slice(0, index))
        return above === undefined || above === null || isBlock(above)
      }),
  }
}

const GOVERNANCE = [
  ['owner', 'team'],
  ['classification', 'compliance'],
  ['retention_days', 'compliance'],
] as const

function governanceFacts(governance: unknown, at: Path): readonly MovedFact[] {
  return GOVERNANCE.flatMap(([key, block]) => {
    const value = valueAt(governance, [key])
    return value === undefined ? [] : [{ to: [block, key], value, path: [...at, key] }]
  })
}

/** The facts have been read as what their fields hold: the schema, or the reader of each, says so. */
function withFacts(flat: AssetModel, moved: readonly MovedFact[]): AssetModel {
  const within = (block: string) =>
    Object.fromEntries(
      moved.toReversed().flatMap(({ to, value }) => (to[0] === block ? [[to[1], value]] : [])),
    )
  return {
    ...flat,
    team: { ...flat.team, ...within('team') },
    compliance: { ...flat.compliance, ...within('compliance') },
  }
}

function isStep(step: string | number): boolean {
  return step !== ''
}
