import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { listInWords, valueInWords } from '../findings/words'
import type { ReadPart } from './asset-note'

/** A fact of an asset, and where it stands. */
export interface AssetFact<Value> {
  readonly value: Value
  readonly path: Path
}

const OWNER_ROLES: ReadonlySet<string> = new Set(['owner', 'data owner'])

interface Member {
  readonly entry: Readonly<Record<string, unknown>>
  readonly at: Path
}

/**
 * The owner among the members of a team: the one whose role is owner or data owner and who has not
 * left. ODCS 3.0.x lists the members under `team`, 3.1 under `team.members`
 * (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/team/).
 */
export function readTeamOwner(team: unknown, path: Path): ReadPart<AssetFact<string> | null> {
  const list = isBlock(team) ? team.members : team
  const at = isBlock(team) ? [...path, 'members'] : path
  if (list === undefined || list === null) return { read: null, notes: [] }
  if (!Array.isArray(list)) {
    return unread(at, `${at.at(-1)} is ${valueInWords(list)}: no owner is read from it.`)
  }
  const members = list.flatMap((entry, index): Member[] =>
    isBlock(entry) ? [{ entry, at: [...at, index] }] : [],
  )
  const owners = members.filter(({ entry }) => isOwner(entry.role))
  if (owners.length === 0) return { read: null, notes: [] }
  const present = owners.filter(({ entry }) => (entry.dateOut ?? '') === '')
  const [owner, ...others] = present
  if (!owner) {
    return unread(
      at,
      'Every owner of the team has a dateOut: none is taken for the owner of today.',
    )
  }
  if (others.length > 0) {
    const names = listInWords(
      present.map(({ entry }) => nameInWords(entry)),
      'and',
    )
    return unread(at, `The team has several owners (${names}): which one is meant is not guessed.`)
  }
  const { username } = owner.entry
  if (typeof username !== 'string' || username === '') {
    return unread(owner.at, 'The owner of the team has no username in text.')
  }
  return { read: { value: username, path: [...owner.at, 'username'] }, notes: [] }
}

function isOwner(role: unknown): boolean {
  return (
    typeof role === 'string' &&
    OWNER_ROLES.has(
      role
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' '),
    )
  )
}

function nameInWords({ username, name }: Readonly<Record<string, unknown>>): string {
  return [username, name].find((one) => typeof one === 'string') ?? 'one without a username'
}

function unread(path: Path, what: string): ReadPart<null> {
  const message = `${what} No tag Governance_owner comes of it. Give team.owner, or governance_overrides.owner in the job.`
  return { read: null, notes: [{ tag: 'Governance_owner', path, message }] }
}
