import * as z from 'zod'
import type { Path } from '../../document/document'
import { type DocumentEdit, planEdits } from '../../document/edit-document'
import { pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import { listInWords, pathInWords, valueInWords } from '../../findings/words'
import { checkType } from '../../providers/check-type'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { type MisplacedKey, misplacedKeys } from '../misplaced-keys'
import { type RuleInput, rule } from '../rule'
import { schemaOf } from '../unread-keys'

const codes = {
  // An error where the key that is meant is one that a job cannot do without.
  'misplaced-key': { severity: ['warning', 'error'], fix: 'either', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const misplacedKeysWords: WordsOf<typeof codes> = {
  'misplaced-key': {
    what: 'A key should stand where it is read.',
    why: 'At another place it is kept and does nothing, and a default is taken in its stead.',
  },
}

/**
 * Characters in which moves are tried before they are offered, for all keys of a job: a try reads the
 * whole text a few times. Beyond, a move is tried when it is asked for.
 */
const MOST_TRIED = 20_000

/** Keys that nothing reads where they stand and that are at home elsewhere. */
export const misplacedKeysRule = rule(codes, (input) => {
  const tried = Math.floor(MOST_TRIED / (input.document.text.length + 1))
  const keys = misplacedKeys(input)
  const rivals = sharedHomes(keys)
  return keys.map((key, index) => asFinding(key, input, rivals, index < tried))
})

/** Homes that several keys would move to: which of these is meant is the author's to say. */
function sharedHomes(keys: readonly MisplacedKey[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const home of keys.flatMap(({ homes }) => homes.map(pathKey))) {
    if (seen.has(home)) shared.add(home)
    seen.add(home)
  }
  return shared
}

function asFinding(
  key: MisplacedKey,
  input: RuleInput,
  rivals: ReadonlySet<string>,
  isTried: boolean,
): Finding {
  const { path, homes } = key
  const name = String(path.at(-1))
  const where =
    path.length > 1 ? `under ${pathInWords(path.slice(0, -1))}` : 'at the top of the job'
  const free = homes.filter((home) => isFree(home, input))
  const places = listInWords((free.length > 0 ? free : homes).map(pathInWords))
  const there = free.length > 0 ? '' : occupied(homes[0] ?? [], input)
  return {
    code: 'misplaced-key',
    severity: 'warning',
    message: `Nothing reads ${name} ${where}. Its place is ${places}.${there}${meanwhile(key, input)}`,
    path,
    at: 'key',
    ...waysOut(key, free, input, rivals, isTried),
  }
}

/** What holds as long as the key is not where it is read. */
function meanwhile({ homes }: MisplacedKey, { cloud, generated }: RuleInput): string {
  const isOpen = (name: string) =>
    homes.some((home) => isVariable(home, name)) && generated.every((one) => one.name !== name)
  const open = cloud?.placeVariables.find(isOpen)
  if (!cloud || open === undefined) return ''
  return open === 'region'
    ? ` Until it stands there, the module takes ${cloud.defaultRegion}.`
    : ` Until it stands there, Terraform asks for ${open}.`
}

function isVariable(home: Path, name: string): boolean {
  return pathKey(home) === pathKey([...OWN_VARIABLES_PATH, name])
}

function isFree(home: Path, { document }: RuleInput): boolean {
  return valueAt(document.value, home) === undefined
}

function occupied(home: Path, { document }: RuleInput): string {
  return ` There stands ${valueInWords(valueAt(document.value, home))} already.`
}

/**
 * A move is certain where there is one home, nothing stands there, no other key would move there and
 * the value fits; else a choice.
 */
function waysOut(
  { path, value, homes }: MisplacedKey,
  free: readonly Path[],
  input: RuleInput,
  rivals: ReadonlySet<string>,
  isTried: boolean,
): Pick<Finding, 'fix' | 'choices'> {
  const offered = (title: string, edits: readonly DocumentEdit[]): readonly Fix[] => {
    const isOffered = !isTried || planEdits(input.document, edits).ok
    return isOffered ? [{ title, document: 'job', edits }] : []
  }
  const inWords = (home: Path) => pathInWords(home.slice(1))
  const moves = free.flatMap((home) =>
    offered(`Move to ${inWords(home)}`, [{ op: 'move', path, to: home }]),
  )
  const [home] = homes
  const [move] = moves
  const isAlone = home !== undefined && homes.length === 1 && !rivals.has(pathKey(home))
  if (move && isAlone && isCertain(path, home, value, input)) return { fix: move }
  if (moves.length > 0) return { choices: moves }
  const taken: readonly DocumentEdit[] =
    home && free.length === 0
      ? [
          { op: 'set', path: home, value },
          { op: 'delete', path },
        ]
      : []
  const choices = [
    ...(home && taken.length > 0 ? offered(`Take this one for ${inWords(home)}`, taken) : []),
    ...offered('Remove it here', [{ op: 'delete', path }]),
  ]
  return choices.length > 0 ? { choices } : {}
}

/** At the top of a job other parts of Dativo may read the key; among tags it may be one of its own. */
function isCertain(path: Path, home: Path, value: unknown, input: RuleInput): boolean {
  if (path.length === 1 || (path[1] === 'tags' && path.length === 3)) return false
  return value !== null && fits(home, value, input)
}

function fits(home: Path, value: unknown, { cloud }: RuleInput): boolean {
  const type = cloud?.moduleVariables.find(({ name }) => isVariable(home, name))?.type
  if (type !== undefined) return checkType(type, value).length === 0
  const schema = schemaOf(home)
  if (schema === undefined) return schemaOf(home.slice(0, -1)) !== undefined
  return z.safeParse(schema, value).success
}
