import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { amountsMeant } from '../findings/amounts-meant'
import { remove } from '../findings/changes'
import type { Fix } from '../findings/finding'
import { switchesOffered, switchMeant } from '../findings/meant-value'
import type { TypeProblem } from '../providers/check-type'

/** The ways out of a wrong type: what is certain as a fix, what picks for the author as choices. */
export interface Repairs {
  readonly fix?: Fix
  readonly choices?: readonly Fix[]
}

/** How a value can be brought into its type. */
export function repairsOf({ kind, type, found, within }: TypeProblem, path: Path): Repairs {
  const set = (title: string, value: unknown): Fix => ({
    title,
    document: 'job',
    edits: [{ op: 'set', path, value }],
  })
  if (kind === 'null') return { choices: emptyItem(path, within, set) }
  if (kind !== 'wrong') return {}
  if (type === 'bool') {
    const meant = switchMeant(found)
    if (meant !== undefined) return { fix: set(`Change to ${meant}`, meant) }
    return { choices: switchesOffered(found).map(({ title, value }) => set(title, value)) }
  }
  if (type === 'number') return orNothing(asNumber(found, String(path.at(-1)), set))
  if (typeof type !== 'object') return {}
  const choices =
    'list' in type || 'set' in type ? asList(found, set) : 'map' in type ? asMap(found, set) : []
  return orNothing(choices)
}

function orNothing(choices: readonly Fix[]): Repairs {
  return choices.length > 0 ? { choices } : {}
}

function asNumber(found: unknown, key: string, set: Set): readonly Fix[] {
  if (typeof found !== 'string') return []
  return amountsMeant(found, key, false).map(({ title, value }) => set(title, value))
}

type Set = (title: string, value: unknown) => Fix

function emptyItem(path: Path, within: TypeProblem['within'], set: Set): readonly Fix[] {
  const removal = remove(path, 'Remove it')
  return within === 'map' ? [set('Write empty text', ''), removal] : [removal]
}

/** A text may be one item, or a line of words: only the author knows. */
function asList(found: unknown, set: Set): readonly Fix[] {
  if (typeof found === 'number' || typeof found === 'boolean') {
    return [set('Make it a list of one', [found])]
  }
  if (typeof found !== 'string' || found.trim() === '') return []
  // Not at white space around a comma in one expression, which takes the square of a run of it.
  const words = found
    .trim()
    .split(found.includes(',') ? ',' : /\s+/)
    .map((word) => word.trim())
  const canSplit = words.length > 1 && !/["'\\$`]/.test(found)
  return [
    ...(canSplit ? [set(`Make it a list of ${words.length}`, words)] : []),
    set('Make it a list of one', [found]),
  ]
}

const PAIR = /^([A-Za-z_][\w.-]*)=(.*)$/s

/** `[NAME=value]` of Docker and `[{name, value}]` of Kubernetes are the same map in other words. */
function asMap(found: unknown, set: Set): readonly Fix[] {
  if (!Array.isArray(found) || found.length === 0) return []
  const pairs = found.map((item): readonly [string, unknown] | null => {
    const [, name, text] = (typeof item === 'string' && PAIR.exec(item)) || []
    if (name !== undefined) return [name, text]
    const isNamed = isBlock(item) && typeof item.name === 'string' && 'value' in item
    return isNamed && Object.keys(item).length === 2 ? [String(item.name), item.value] : null
  })
  const known = pairs.filter((pair) => pair !== null)
  const isEach = known.length === found.length && new Map(known).size === known.length
  return isEach ? [set('Make it a map of names to values', Object.fromEntries(known))] : []
}
